import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { places } from '../../src/finding/places.ts'
import type { ReadOptions } from '../../src/ingest/index.ts'
import type { Article } from '../../src/model.ts'
import type { FieldMap } from '../../src/options.ts'
import { readAll } from './reading.ts'

/** An invented story. */
export const TEXT =
  'The night ferry between Brackwater and Osel will run again from May, the harbour board decided on Tuesday.\n\n' +
  '“We have waited nine winters for this,” said Ilse Tamm, who keeps the inn at the quay.\n'

/** The same as a record. */
export const RECORD = {
  headline: 'Ferry to run again',
  url: 'https://brackwaterpost.example/ferry',
  published_at: '2024-05-14T09:30:00Z',
  publication: 'The Brackwater Post',
  byline: 'By Ona Bray',
  lang: 'en-GB',
  body: TEXT,
}

/** A value as JSON. */
export const encoded = (value: unknown, indent?: number): string => JSON.stringify(value, undefined, indent)

/** What is read of several records in one file: the titles, or why one is skipped. */
export async function outcomes(name: string, content: string | Uint8Array): Promise<string[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return (await readAll([{ name, bytes }])).map((one) =>
    one.kind === 'article'
      ? `${one.article.path} ${one.article.title ?? ''}`
      : one.kind === 'skipped'
        ? `${one.path}: ${one.reason}`
        : one.kind,
  )
}

/** The line and column at which some words of an article stand in its file. */
export function placeOf(article: Article, words: string): string {
  const start = article.text.indexOf(words)
  const [place] = places(article, [{ start, end: start + words.length }])
  return `${place?.line}:${place?.column}`
}

/** The line and column at which words stand in a file, as they are written there. */
export function writtenAt(source: string, words: string): string {
  const before = source.slice(0, source.indexOf(words)).split('\n')
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
}

/** What becomes of a file that nobody named: a walk found it. */
export async function readFound(name: string, bytes: Uint8Array | string): ReturnType<typeof readAll> {
  const folder = mkdtempSync(path.join(tmpdir(), 'records-'))
  try {
    writeFileSync(path.join(folder, name), bytes)
    return await readAll([folder])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What a run is told whose config maps fields. */
export const mapped = (fields: FieldMap, files = '*'): ReadOptions => ({ defaults: {}, metadata: [{ files, metadata: {}, fields }] })
