import type { DuckDBConnection } from '@duckdb/node-api'
import type { Role } from '../model.ts'
import type { Condition } from './filter.ts'

/** What an archive tells of an article without unpacking it. */
export interface Listed {
  /** Names its content: 32 hexadecimal digits. */
  readonly key: string
  readonly path: string
  /** For the eye: the outlet, else the stem of the file. */
  readonly label: string
  readonly outlet?: string
  readonly title?: string
  readonly author?: string
  readonly url?: string
  readonly date?: string
  readonly updated?: string
  readonly language?: string
  readonly role: Role
  readonly words: number
  readonly quotations: number
  /** When it was added; ISO 8601. */
  readonly added: string
}

/** Lists articles in the order in which they were added, with bounded memory. */
export async function* listedIn(connection: DuckDBConnection, { condition, values }: Condition): AsyncGenerator<Listed> {
  const found = await connection.stream(
    `SELECT key, path, label, outlet, title, author, url, date, updated, language, role, words, quotations, added
     FROM articles WHERE ${condition} ORDER BY number`,
    [...values],
  )
  for await (const rows of found.yieldRowObjectJs()) for (const row of rows) yield listedOf(row)
}

function listedOf(row: Readonly<Record<string, unknown>>): Listed {
  const text = (name: string): string => String(row[name])
  const maybe = <N extends string>(name: N): { readonly [name in N]?: string } => {
    const known: { [name in N]?: string } = {}
    if (row[name] !== null) known[name] = text(name)
    return known
  }
  return {
    key: text('key'),
    path: text('path'),
    label: text('label'),
    ...maybe('outlet'),
    ...maybe('title'),
    ...maybe('author'),
    ...maybe('url'),
    ...maybe('date'),
    ...maybe('updated'),
    ...maybe('language'),
    role: roleOf(text('role')),
    words: Number(row['words']),
    quotations: Number(row['quotations']),
    added: text('added'),
  }
}

const roleOf = (role: string): Role => (role === 'source' || role === 'transcript' ? role : 'report')
