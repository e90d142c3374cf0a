import { statSync } from 'node:fs'
import { type Held, jsonText, openArchive, type OutletHeld, sizeInWords } from '../../index.ts'
import { counted } from '../counted.ts'
import type { Given } from '../flags.ts'
import type { Io } from '../io.ts'
import { plainTable } from '../plain-table.ts'
import { oneLine } from '../trouble.ts'

/** Says how much an archive holds, of all outlets and of each. */
export async function archiveStats(given: Given, io: Io): Promise<number> {
  const [path = ''] = given.paths
  const archive = await openArchive(path)
  try {
    const [held, outlets, bytes] = [await archive.held(), await archive.outlets(), statSync(path).size]
    const isJson = given.format === 'json'
    await io.write(isJson ? `${jsonText({ path, bytes, ...held, byOutlet: outlets }, 2)}\n` : page(path, bytes, held, outlets))
    return 0
  } finally {
    archive.close()
  }
}

function page(path: string, bytes: number, held: Held, outlets: readonly OutletHeld[]): string {
  const { articles, quotations, words, outlets: known } = held
  const sums = [
    oneLine(path),
    counted(articles, 'article'),
    counted(known, 'outlet'),
    counted(quotations, 'quotation'),
    counted(words, 'word'),
    ...daysOf(held),
    sizeInWords(bytes),
  ]
  const rows = outlets.map((each) => [
    each.outlet ?? 'of no known outlet',
    each.articles,
    each.quotations,
    each.words,
    daysOf(each)[0] ?? '',
  ])
  const head = ['', 'articles', 'quotations', 'words', '']
  return `${[sums.join(' · '), ...(rows.length > 0 ? ['', ...plainTable([head, ...rows])] : [])].join('\n')}\n`
}

function daysOf({ from, to }: Pick<Held, 'from' | 'to'>): string[] {
  if (from === undefined || to === undefined) return []
  return [from === to ? from : `${from} to ${to}`]
}
