import { rm, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type Table, writtenTable } from '../index.ts'

const TYPES: Readonly<Record<Table['columns'][string], string>> = { text: 'VARCHAR', whole: 'BIGINT', number: 'DOUBLE', flag: 'BOOLEAN' }

/** Objects are read up to so many bytes, unless there are longer ones. */
const USUAL = 2 ** 24

/** DuckDB reads and writes in this one folder and nowhere else: no network, no extension, no disk for what does not fit into memory. */
const fence = (folder: string): readonly string[] => [
  'SET autoinstall_known_extensions=false',
  'SET autoload_known_extensions=false',
  "SET temp_directory=''",
  `SET allowed_directories=[${literal(folder)}]`,
  'SET enable_external_access=false',
  'SET lock_configuration=true',
]

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Writes a table as a Parquet file, with types, by way of lines of JSON beside it: rows are never all in memory. Every row is told of. */
export async function writeParquet(file: string, table: Table, onRow: () => void): Promise<void> {
  const lines = `${file}.jsonl`
  try {
    let longest = USUAL
    const onPiece = (piece: string): void => {
      longest = Math.max(longest, longestLineOf(piece, longest))
    }
    await writeFile(lines, told(writtenTable(table, 'jsonl', onRow), onPiece))
    await converted(resolve(lines), resolve(file), table, longest)
  } finally {
    await rm(lines, { force: true })
  }
}

/** Pieces as they are, each told of. */
async function* told(pieces: AsyncIterable<string>, onPiece: (piece: string) => void): AsyncGenerator<string> {
  for await (const piece of pieces) {
    onPiece(piece)
    yield piece
  }
}

/** Bytes of the longest line of a piece; looked for only where the piece has more than so many. */
function longestLineOf(piece: string, known: number): number {
  if (Buffer.byteLength(piece) < known) return 0
  return Math.max(...piece.split('\n').map((line) => Buffer.byteLength(line) + 1))
}

async function converted(lines: string, file: string, { columns }: Table, longest: number): Promise<void> {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const types = Object.entries(columns).map(([name, type]) => `"${name}": ${literal(TYPES[type])}`)
  const from = `read_json(${literal(lines)}, format='newline_delimited', columns={${types.join(', ')}}, maximum_object_size=${longest})`
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '512MB', threads: '1' })
  const connection = await instance.connect()
  try {
    for (const order of fence(dirname(file))) await connection.run(order)
    await connection.run(`COPY (SELECT * FROM ${from}) TO ${literal(file)} (FORMAT parquet)`)
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
