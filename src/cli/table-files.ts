import { open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Table, UsageError, writtenTable } from '../index.ts'
import { writeParquet } from './parquet-file.ts'
import { oneLine } from './trouble.ts'
import { writeAll } from './write-all.ts'

/** What tables are written as. */
export type TableFileFormat = 'csv' | 'parquet'

/** What is known of a table before it has rows. */
type Head = Pick<Table, 'name' | 'columns'>

/** How a file of one of the tables begins. */
const HEADS: Readonly<Record<TableFileFormat, (table: Head) => string>> = {
  csv: ({ columns }) => `\ufeff${Object.keys(columns).slice(0, 2).join(',')},`,
  parquet: () => 'PAR1',
}

const nameOf = ({ name }: Pick<Table, 'name'>, format: TableFileFormat): string => `${name}.${format}`

/**
 * Refuses to write over a file that has the name of a table and is none: articles may lie in `articles.csv`.
 *
 * @throws UsageError naming the file.
 */
export async function spareOthers(folder: string, tables: readonly Head[], format: TableFileFormat): Promise<void> {
  for (const table of tables) {
    const file = join(folder, nameOf(table, format))
    const head = HEADS[format](table)
    const found = await headOf(file, Buffer.byteLength(head))
    if (found !== undefined && found !== head)
      throw new UsageError(`${oneLine(file)} is no table that was exported; name another folder to write to`)
  }
}

/** Undefined where there is nothing to read. */
async function headOf(path: string, length: number): Promise<string | undefined> {
  const file = await open(path).catch(() => undefined)
  if (!file) return undefined
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0)
    return bytesRead === 0 ? undefined : buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}

/** A file that was written, and how many rows it has. */
export interface TableWritten {
  readonly name: string
  readonly rows: number
}

/** Writes tables into a folder, a file each, all or none; `onTable` is told how many are done. */
export async function writeTableFiles(
  folder: string,
  tables: readonly Table[],
  format: TableFileFormat,
  onTable: (done: number) => void,
): Promise<readonly TableWritten[]> {
  const written: TableWritten[] = []
  const write = async (table: Table, made: string): Promise<void> => {
    let rows = 0
    const onRow = (): void => {
      rows += 1
    }
    if (format === 'parquet') await writeParquet(made, table, onRow)
    else await writeFile(made, writtenTable(table, 'csv', onRow))
    written.push({ name: nameOf(table, format), rows })
    onTable(written.length)
  }
  await writeAll(
    folder,
    tables.map((table) => ({ name: nameOf(table, format), write: (made) => write(table, made) })),
  )
  return written
}
