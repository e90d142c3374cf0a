import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { addTo, type Filter, openArchive } from '../../src/archive/index.ts'
import type { Printed } from '../../src/match/index.ts'
import { kinOf } from '../../src/match/trace/kin.ts'
import { shelfOf } from '../../src/match/trace/shelf.ts'
import type { Article } from '../../src/model.ts'
import type { Source } from '../../src/options.ts'
import { readPrinted } from '../../src/workers/index.ts'

/** Archives are DuckDB's, which need not be installed. */
export const HAS_DUCKDB = await import('@duckdb/node-api').then(
  () => true,
  () => false,
)

export const TODAY = '2026-05-01'

/** Names of archives that are not there yet, in a folder that is gone when the tests of a file are done. */
export function shelves(): (name?: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-archive-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  let count = 0
  return (name) => join(folder, name ?? `press-${(count += 1)}.archive`)
}

/** What variorum reads in some sources, as it is put into an archive. */
export async function printedIn(...sources: readonly Source[]): Promise<Printed[]> {
  const printed: Printed[] = []
  for await (const document of readPrinted(sources, { jobs: 1 }))
    if (document.kind === 'article')
      printed.push({ article: document.article, quotations: document.quotations, corrections: document.corrections })
  return printed
}

/** Adds articles batch by batch. */
export async function addAll(archive: string, printed: readonly Printed[], size = printed.length): Promise<number> {
  let added = 0
  for (let from = 0; from < printed.length; from += size) added += (await addTo(archive, printed.slice(from, from + size), TODAY)).added
  return added
}

/** All that an archive has, in its order. */
export async function articlesOf(archive: string, filter?: Filter): Promise<Printed[]> {
  const { articles, close } = await openArchive(archive)
  const found: Printed[] = []
  try {
    for await (const printed of articles(filter)) found.push(printed)
  } finally {
    close()
  }
  return found
}

/** Everything that is wrong with an archive. */
export async function faultsOf(archive: string): Promise<string[]> {
  const { faults, close } = await openArchive(archive)
  const found: string[] = []
  try {
    for await (const fault of faults()) found.push(fault)
  } finally {
    close()
  }
  return found
}

/** Articles by their paths: in whatever order they come. */
export function byPath(all: readonly Printed[]): Map<string, Printed> {
  return new Map(all.map((each) => [each.article.path, each]))
}

/** What an archive has in common with each of some drafts, by their paths, in no order: articles have numbers in the order of adding. */
export async function pathsLike(archive: string, drafts: readonly Printed[]): Promise<string[][]> {
  const { like, close } = await openArchive(archive)
  try {
    const found: string[][] = []
    for (const draft of drafts) found.push((await like([draft])).printed.map(({ article }) => article.path).toSorted())
    return found
  } finally {
    close()
  }
}

/** What of a folder has anything in common with a draft, by its paths. */
export function kinIn(folder: readonly Printed[], draft: Printed): string[] {
  return kinOf([draft], shelfOf(folder, [draft]).all).map(({ article }) => article.path)
}

/** An article of a paper, with nothing in it that its text does not say. */
export function articleOf(text: string, more: Partial<Article> = {}): Article {
  const path = more.path ?? 'courier.txt'
  return {
    id: path,
    path,
    label: path,
    role: 'report',
    language: 'en',
    text,
    parts: [],
    origin: { kind: 'plain', offset: 0, line: 1 },
    ...more,
  }
}
