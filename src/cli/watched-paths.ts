import { existsSync } from 'node:fs'
import { ticksFile } from '../index.ts'
import { CONFIG_NAMES } from './config.ts'
import type { Given } from './flags.ts'

const PATTERN = /[*?[\]{}()!]/

/** All that a run depends on: articles, what they are compared with, ticks beside drafts, config and baseline, whether they are there or not. */
export function watchedPaths(given: Given, baseline: string): string[] {
  const { paths, config } = given
  const ticks = paths.filter((path) => !PATTERN.test(path)).map(ticksFile)
  return Array.from(new Set([...sourceRoots(given), ...ticks, ...(config === undefined ? CONFIG_NAMES : [config]), baseline]))
}

/** The files and folders that articles are looked for in. */
function sourceRoots({ paths, against = [], reference = [], transcript = [] }: Given): string[] {
  return [...paths, ...against, ...reference, ...transcript].map(rootOf)
}

/** The folder that all files which a pattern may match lie in; any other path as it is. */
function rootOf(path: string): string {
  if (!PATTERN.test(path) || existsSync(path)) return path
  const parts = path.split('/')
  const plain = parts.slice(
    0,
    parts.findIndex((part) => PATTERN.test(part)),
  )
  return plain.length === 0 ? '.' : plain.join('/') || '/'
}
