import type { Article } from '../../index.ts'
import { printArticles } from '../articles.ts'
import type { Given } from '../flags.ts'
import type { Io } from '../io.ts'
import { jsonPrinter, type Printer } from '../printer.ts'

/** Prints articles as the other commands see them. */
export async function read(given: Given, io: Io): Promise<number> {
  if (given.format !== 'json' && given.format !== 'jsonl') return printArticles(given, io, pagePrinter(io))
  const { add, end } = jsonPrinter<object>(given.format, io)
  return printArticles(given, io, { add: (article) => add(published(article)), end })
}

/** What is printed of an article; how its text was found stays inside. */
function published({ path, outlet, title, url, date, author, language, role, text, parts }: Article): object {
  return { path, outlet, title, url, date, author, language, role, text, parts }
}

/** An article may hold escape sequences; none reaches a terminal. */
function printable(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/[^\P{Cc}\n\t]/gu, '\ufffd')
}

function pagePrinter(io: Io): Printer<Article> {
  let gap = ''
  return {
    add: async (article) => {
      await io.write(gap + page(article))
      gap = '\n'
    },
    end: async () => {},
  }
}

/** An article as a page: what is known of it, its text, and what stands beside it. */
function page(article: Article): string {
  const { path, outlet, title, url, date, author, language, role, text, parts } = article
  const known = Object.entries({ path, outlet, title, url, date, author, language, role }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  )
  const beside = parts.map((part) => `[${part.kind}${part.line === undefined ? '' : `, line ${part.line}`}] ${part.text}`)
  return `${printable(['---', ...known, '---', text.trim(), ...beside.flatMap((part) => ['', part])].join('\n'))}\n`
}
