import { type Listed, openArchive } from '../../index.ts'
import { filterOf } from '../filter-of.ts'
import type { Given } from '../flags.ts'
import type { Io } from '../io.ts'
import { listedLines } from '../listed-lines.ts'
import { jsonPrinter, type Printer } from '../printer.ts'
import { oneLine } from '../trouble.ts'

/** Lists the articles of an archive; 1 where none is meant. */
export async function archiveList(given: Given, io: Io): Promise<number> {
  const [path = '', ...which] = given.paths
  const filter = filterOf(given, which)
  const archive = await openArchive(path)
  const { add, end } = given.format === 'json' || given.format === 'jsonl' ? jsonPrinter<Listed>(given.format, io) : linePrinter(io)
  let count = 0
  try {
    for await (const listed of archive.list(filter)) {
      count += 1
      await add(listed)
    }
    await end()
  } finally {
    archive.close()
  }
  if (count === 0) io.warn(`variorum: ${oneLine(path)} has no ${Object.keys(filter).length > 0 ? 'such article' : 'articles'}\n`)
  return Number(count === 0)
}

function linePrinter(io: Io): Printer<Listed> {
  return { add: (listed) => io.write(`${listedLines(listed).join('\n')}\n`), end: async () => {} }
}
