import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api'
import { postedGrams, type Printed } from '../match/index.ts'
import type { Quotation } from '../model.ts'
import { VERSION } from '../version.ts'
import { inverted, MOST_ARTICLES } from './postings/inverted.ts'
import { addSegment, mergeSegments, segmentsOf } from './postings/segments.ts'
import { keyOf, packed } from './record.ts'

/** What became of articles that were to be added. */
export interface Added {
  readonly added: number
  /** In those that were added. */
  readonly quotations: number
  /** Those that the archive had already, to the letter. */
  readonly known: number
}

/** An article that is new, under the number it is given. */
interface Numbered {
  readonly number: number
  readonly key: string
  readonly printed: Printed
}

/** Adds articles in one transaction: all of them, or, where anything fails, none. `added` is when, as it is told (ISO 8601). */
export async function addArticles(connection: DuckDBConnection, printed: readonly Printed[], added: string): Promise<Added> {
  await connection.run('BEGIN')
  try {
    const fresh = await numbered(connection, printed)
    if (fresh.length > 0) {
      await appendTo(connection, 'articles', fresh, (appender, one) => appendArticle(appender, one, added))
      await appendTo(connection, 'quotations', fresh, appendQuotations)
      for (let from = 0; from < fresh.length; from += MOST_ARTICLES) await index(connection, fresh.slice(from, from + MOST_ARTICLES))
    }
    await connection.run('COMMIT')
    const quotations = fresh.reduce((sum, each) => sum + each.printed.quotations.length, 0)
    return { added: fresh.length, quotations, known: printed.length - fresh.length }
  } catch (error) {
    await connection.run('ROLLBACK').catch(() => {})
    throw error
  }
}

async function index(connection: DuckDBConnection, fresh: readonly Numbered[]): Promise<void> {
  const posted = fresh.map(({ number, printed }) => ({ number, ...postedGrams(printed) }))
  const postings = posted.reduce((sum, { grams }) => sum + grams.length, 0)
  const segments = await segmentsOf(connection)
  await addSegment(connection, (segments.at(-1)?.number ?? 0) + 1, postings, inverted(posted))
  await mergeSegments(connection)
}

/** Those that are not there yet, each once: of copies the first. */
async function numbered(connection: DuckDBConnection, printed: readonly Printed[]): Promise<Numbered[]> {
  const byKey = new Map<string, Printed>()
  for (const one of printed) {
    const key = keyOf(one.article)
    if (!byKey.has(key)) byKey.set(key, one)
  }
  const keys = Array.from(byKey.keys(), (key) => `'${key}'`).join(',')
  if (keys === '') return []
  const known = (await connection.runAndReadAll(`SELECT key FROM articles WHERE key IN (${keys})`)).getRows()
  for (const [key] of known) byKey.delete(String(key))
  const [[next = 0] = []] = (await connection.runAndReadAll(`SELECT value::UINTEGER FROM about WHERE key = 'next'`)).getRows()
  await connection.run(`UPDATE about SET value = '${Number(next) + byKey.size}' WHERE key = 'next'`)
  return Array.from(byKey, ([key, one], i) => ({ number: Number(next) + i, key, printed: one }))
}

async function appendTo(
  connection: DuckDBConnection,
  table: string,
  fresh: readonly Numbered[],
  append: (appender: DuckDBAppender, one: Numbered) => void,
): Promise<void> {
  const appender = await connection.createAppender(table)
  for (const one of fresh) append(appender, one)
  appender.closeSync()
}

function appendArticle(appender: DuckDBAppender, { number, key, printed }: Numbered, added: string): void {
  const { article, quotations } = printed
  const { path, label, outlet, title, author, url, date, updated, language, itemId, version, role, text } = article
  appender.appendUInteger(number)
  for (const value of [key, path, label]) appender.appendVarchar(value)
  for (const value of [outlet, title, author, url, date, updated, language, itemId, version]) maybe(appender, value)
  appender.appendVarchar(role)
  appender.appendUInteger(text.split(/\s+/).length)
  appender.appendUInteger(quotations.length)
  for (const value of [added, VERSION]) appender.appendVarchar(value)
  appender.appendBlob(packed(printed))
  appender.endRow()
}

function appendQuotations(appender: DuckDBAppender, { number, printed }: Numbered): void {
  printed.quotations.forEach((quotation, place) => appendQuotation(appender, number, place, quotation))
}

function appendQuotation(appender: DuckDBAppender, number: number, place: number, quotation: Quotation): void {
  const { content, form, speaker, cue, medium, occasion, spans } = quotation
  appender.appendUInteger(number)
  appender.appendUInteger(place)
  for (const value of [content, form]) appender.appendVarchar(value)
  for (const value of [speaker?.text, speaker?.name, cue?.text]) maybe(appender, value)
  appender.appendVarchar(medium)
  maybe(appender, occasion?.date)
  if (spans[0].part === undefined) appender.appendNull()
  else appender.appendUInteger(spans[0].part)
  appender.appendUInteger(spans[0].start)
  appender.appendUInteger((spans.at(-1) ?? spans[0]).end)
  appender.endRow()
}

function maybe(appender: DuckDBAppender, value: string | undefined): void {
  if (value === undefined) appender.appendNull()
  else appender.appendVarchar(value)
}
