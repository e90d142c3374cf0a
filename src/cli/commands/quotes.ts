import { type Article, extract, quotationTable } from '../../index.ts'
import { printArticles } from '../articles.ts'
import { hasColor } from '../color.ts'
import type { Given } from '../flags.ts'
import { type Io, widthOf } from '../io.ts'
import { jsonPrinter, type Printer } from '../printer.ts'
import { type PublishedQuotation, publishedQuotations } from '../published-quotation.ts'

/** Prints every quotation of the articles; with `--all` what only looks like one, too. */
export async function quotes(given: Given, io: Io): Promise<number> {
  const found = (article: Article): PublishedQuotation[] =>
    publishedQuotations(extract(article).filter(({ form, parent }) => given.all || (form !== 'mention' && parent === undefined)))
  if (given.format !== 'json' && given.format !== 'jsonl') return printArticles(given, io, tablePrinter(given, io, found))
  const { add, end } = jsonPrinter<PublishedQuotation>(given.format, io)
  return printArticles(given, io, {
    add: async (article) => {
      for (const quotation of found(article)) await add(quotation)
    },
    end,
  })
}

function tablePrinter(given: Given, io: Io, found: (article: Article) => readonly PublishedQuotation[]): Printer<Article> {
  let gap = ''
  return {
    add: async (article) => {
      await io.write(gap + tableOf(article, found(article), given, io))
      gap = '\n'
    },
    end: async () => {},
  }
}

function tableOf({ path, outlet }: Article, quotations: readonly PublishedQuotation[], given: Given, io: Io): string {
  const rows = quotations.map(({ speaker, content, reason, spans: [first] }) => ({
    ...(speaker && { speaker: speaker.name ?? speaker.text }),
    words: content,
    ...(reason !== undefined && { reason }),
    ...(first?.line !== undefined && { line: first.line, ...(first.column !== undefined && { column: first.column }) }),
  }))
  const heading = outlet === undefined ? path : `${path} · ${outlet}`
  return quotationTable(heading, rows, { colour: hasColor(given, io), width: widthOf(io) })
}
