import { type Article, quotationTable } from '../../index.ts'
import { printArticles } from '../articles.ts'
import { hasColor } from '../color.ts'
import type { Given } from '../flags.ts'
import { allFound, type FoundHere, isListed } from '../found-quotations.ts'
import { type Io, widthOf } from '../io.ts'
import { isBy } from '../is-wanted.ts'
import { jsonPrinter, type Printer } from '../printer.ts'
import { type PublishedQuotation, published } from '../published-quotation.ts'
import { rowOf, strayRow } from '../quotation-row.ts'

/** Prints every quotation of the articles; with `--all` also what only looks like one, what stands inside one, and stray marks. */
export async function quotes(given: Given, io: Io): Promise<number> {
  if (given.format !== 'json' && given.format !== 'jsonl') return printArticles(given, io, tablePrinter(given, io))
  const { add, ...held } = jsonPrinter<PublishedQuotation>(given.format, io)
  return printArticles(given, io, {
    add: async (article) => {
      for (const quotation of published(article, wanted(foundBy(article, given), given))) await add(quotation)
    },
    ...held,
  })
}

/** All that is found in an article, or all that somebody says there. */
function foundBy(article: Article, { speaker }: Given): readonly FoundHere[] {
  const all = allFound(article)
  return speaker === undefined ? all : all.filter((found) => found.kind === 'quotation' && isBy(found.quotation, speaker))
}

const wanted = (found: readonly FoundHere[], { all = false }: Given): readonly FoundHere[] => (all ? found : found.filter(isListed))

function tablePrinter(given: Given, io: Io): Printer<Article> {
  let gap = ''
  return {
    add: async (article) => {
      await io.write(gap + tableOf(article, given, io))
      gap = '\n'
    },
    end: async () => {},
  }
}

function tableOf(article: Article, given: Given, io: Io): string {
  const { path, outlet } = article
  const found = foundBy(article, given)
  const shown = wanted(found, given)
  const rows = shown.map((each) => (each.kind === 'stray' ? strayRow(article, each.stray) : rowOf(each.quotation, each.depth)))
  const heading = outlet === undefined ? path : `${path} · ${outlet}`
  return quotationTable(heading, rows, footer(found.length - shown.length), { colour: hasColor(given, io), width: widthOf(io) })
}

function footer(hidden: number): string | undefined {
  if (hidden === 0) return undefined
  return `${hidden} more in quotation marks ${hidden === 1 ? 'is' : 'are'} not listed; --all lists ${hidden === 1 ? 'it' : 'them'} and says why`
}
