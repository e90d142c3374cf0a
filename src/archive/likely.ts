import type { DuckDBConnection } from '@duckdb/node-api'
import { type Printed, soughtGrams } from '../match/index.ts'
import type { Article, Quotation } from '../model.ts'
import { LANGUAGE } from './filter.ts'
import { type Like, likeDrafts } from './like.ts'

/** A fragment of the words may be as short as this. */
const FRAGMENT = 2

/** Articles that may print some words, and those of which that cannot be told. */
export interface Likely extends Like {
  /** Languages in which the words are such as everybody uses, so that they are in no index: only a look into every article can tell. */
  readonly common: readonly string[]
}

/** Finds the articles of an archive that may print some words, or a fragment of them. */
export async function likelyFor(connection: DuckDBConnection, words: string): Promise<Likely> {
  const all = await languagesIn(connection)
  const common = all.filter((language) => soughtGrams([draftOf(words, [words], language)]).all.length === 0)
  const telling = all.filter((language) => !common.includes(language))
  const byKey = new Map<string, Printed>()
  let left = 0
  // Whole and in fragments by themselves: each has its own share of what is looked at.
  for (const drafts of [
    telling.map((language) => draftOf(words, [words], language)),
    telling.map((language) => draftOf('', fragmentsOf(words), language)),
  ]) {
    const like = await likeDrafts(connection, drafts)
    for (const printed of like.printed) byKey.set(printed.article.id, printed)
    left += like.left
  }
  return { printed: Array.from(byKey.values()), left, common }
}

/** What is in no known language counts as English. */
async function languagesIn(connection: DuckDBConnection): Promise<string[]> {
  const found = await connection.runAndReadAll(`SELECT DISTINCT ${LANGUAGE} AS own FROM articles ORDER BY own`)
  return found.getRows().map(([language]) => String(language))
}

function fragmentsOf(words: string): string[] {
  const all = words.split(/\s+/).filter(Boolean)
  return all.length <= FRAGMENT ? [] : all.slice(FRAGMENT - 1).map((_, i) => all.slice(i, i + FRAGMENT).join(' '))
}

/** A draft that says nothing but some words, and quotes others. */
function draftOf(text: string, quoted: readonly string[], language: string): Printed {
  const article: Article = {
    id: '',
    path: '',
    label: '',
    language,
    role: 'report',
    text,
    parts: [],
    origin: { kind: 'plain', offset: 0, line: 1 },
  }
  const quotations = quoted.map((content, i): Quotation => ({
    id: String(i),
    article,
    form: 'direct',
    content,
    spans: [{ start: 0, end: content.length }],
    medium: 'unknown',
    notes: [],
  }))
  return { article, quotations }
}
