import { relative, resolve } from 'node:path'
import picomatch from 'picomatch'
import type { FieldMap, Metadata, MetadataRule } from '../options.ts'

/** What the rules say of something by any of its paths; of two rules that match, the later one wins. */
export function ruled(paths: readonly string[], rules: readonly MetadataRule[]): Metadata {
  return Object.assign({}, ...rules.filter((rule) => paths.some((path) => isMeant(path, rule))).map(({ metadata }) => metadata))
}

/** What the rules say of the columns of something; of two rules that match, the later one wins. */
export function ruledFields(paths: readonly string[], rules: readonly MetadataRule[]): FieldMap {
  const mapping = rules.filter(({ fields }) => fields !== undefined)
  return Object.assign({}, ...mapping.filter((rule) => paths.some((path) => isMeant(path, rule))).map(({ fields }) => fields))
}

/** Whether a path, as given, as seen from here or in full, is one of those that are not to be read. */
export function isExcluded(path: string, globs: readonly string[] = []): boolean {
  return globs.some((glob) => matches(path, glob))
}

/** Whether a rule is about a path, as given, as seen from here or in full. A glob without a slash matches the file's name alone. */
export function isMeant(path: string, { files }: MetadataRule): boolean {
  return matches(path, files)
}

function matches(path: string, glob: string): boolean {
  return [path, relative('', path), resolve(path)].map((one) => one.replaceAll('\\', '/')).some(matcherOf(glob))
}

type Matcher = (path: string) => boolean

/** Globs are compiled once, not once an article. */
const matchers = new Map<string, Matcher>()

function matcherOf(files: string): Matcher {
  const known = matchers.get(files)
  if (known) return known
  const glob = files.replace(/^(?:\.\/+)+/, '')
  const isMatch = picomatch(glob, { basename: !glob.includes('/'), dot: true })
  const matcher: Matcher = (path) => isMatch(path)
  matchers.set(files, matcher)
  return matcher
}
