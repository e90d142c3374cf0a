import type { DuckDBConnection } from '@duckdb/node-api'
import { type Printed, soughtGrams } from '../match/index.ts'
import type { Article, Quotation } from '../model.ts'
import { type Like, likeDrafts } from './like.ts'

/** A fragment of the words may be as short as this. */
const FRAGMENT = 2

/**
 * The articles of an archive that may print some words, or a fragment of them; undefined where the words are such as everybody uses, so that they
 * are in no index, and only a look into every article can tell.
 */
export async function likelyFor(connection: DuckDBConnection, words: string): Promise<Like | undefined> {
  const [whole, pieces] = [draftOf(words, [words]), draftOf('', fragmentsOf(words))]
  const { all, units } = soughtGrams([whole, pieces])
  if (all.length === 0 && units.every((unit) => unit.grams.length + unit.words.length === 0)) return undefined
  const byKey = new Map<string, Printed>()
  let left = 0
  // By themselves: each has its own share of what is looked at.
  for (const draft of [whole, pieces]) {
    const like = await likeDrafts(connection, [draft])
    for (const printed of like.printed) byKey.set(printed.article.id, printed)
    left += like.left
  }
  return { printed: Array.from(byKey.values()), left }
}

function fragmentsOf(words: string): string[] {
  const all = words.split(/\s+/).filter(Boolean)
  return all.length <= FRAGMENT ? [] : all.slice(FRAGMENT - 1).map((_, i) => all.slice(i, i + FRAGMENT).join(' '))
}

/** A draft that says nothing but some words, and quotes others. */
function draftOf(text: string, quoted: readonly string[]): Printed {
  const article: Article = { id: '', path: '', label: '', role: 'report', text, parts: [], origin: { kind: 'plain', offset: 0, line: 1 } }
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
