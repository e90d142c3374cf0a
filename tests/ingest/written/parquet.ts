import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Story } from './story.ts'

/** A table of one row, with the names that exports give their columns. */
export async function asParquet({ outlet, title, author, date, url, language, paragraphs }: Story): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-parquet-'))
  try {
    const file = join(folder, 'story.parquet')
    const connection = await (await DuckDBInstance.create()).connect()
    const columns = { source: outlet, title, author, url, language, text: paragraphs.join('\n\n') }
    const values = Object.entries(columns).map(([name, value]) => `${quoted(value)} AS ${name}`)
    await connection.run(`COPY (SELECT ${values.join(', ')}, DATE ${quoted(date)} AS published) TO ${quoted(file)} (FORMAT parquet)`)
    connection.closeSync()
    return readFileSync(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
