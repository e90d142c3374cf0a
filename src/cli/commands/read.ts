import { stringify } from 'yaml'
import { type Article, markedText, type Part, places } from '../../index.ts'
import { printArticles } from '../articles.ts'
import { hasColor } from '../color.ts'
import type { Given } from '../flags.ts'
import { allFound } from '../found-quotations.ts'
import { type Io, widthOf } from '../io.ts'
import { markedWords } from '../marked-words.ts'
import { jsonPrinter, type Printer } from '../printer.ts'
import { published as publishedFound } from '../published-quotation.ts'

/** Prints articles as the other commands see them; with `--quotes` all that stands in quotation marks, in place. */
export async function read(given: Given, io: Io): Promise<number> {
  if (given.format !== 'json' && given.format !== 'jsonl')
    return printArticles(given, io, pagePrinter(io, given.quotes ? (article) => markedPage(article, given, io) : page))
  const { add, end } = jsonPrinter<object>(given.format, io)
  return printArticles(given, io, {
    add: (article) =>
      add(given.quotes ? { ...published(article), quotations: publishedFound(article, allFound(article)) } : published(article)),
    end,
  })
}

/** What is known of an article, in the order in which it is printed. */
const KNOWN = ['path', 'outlet', 'title', 'url', 'date', 'updated', 'author', 'language', 'itemId', 'version', 'note', 'role'] as const

/** What is printed of an article; how its text was found stays inside. */
function published(article: Article): object {
  const { revisions, text, parts } = article
  const known = Object.fromEntries(KNOWN.map((name) => [name, article[name]]))
  return { ...known, revisions, text, parts: parts.map(({ offset: _offset, column: _column, ...part }) => part) }
}

/** An article may hold escape sequences, signs that turn a line around, and orders to a build: none reaches a terminal or a log. */
function printable(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/[^\P{Cc}\n\t]|[\u061c\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\p{Surrogate}]|[\u{e0000}-\u{e007f}]/gu, '\ufffd')
    .replace(/^\s*:(?=:\S)|##(?=\w*\[)/gm, '$& ')
}

function pagePrinter(io: Io, pageOf: (article: Article) => string): Printer<Article> {
  let gap = ''
  return {
    add: async (article) => {
      await io.write(gap + pageOf(article))
      gap = '\n'
    },
    end: async () => {},
  }
}

/** An article as a page: what is known of it, its text, and what stands beside it. */
function page(article: Article): string {
  // What stands in front matter is printed there again.
  const beside = article.parts.flatMap((part) => (part.offset === undefined ? ['', `[${partName(part)}] ${part.text}`] : []))
  return `${printable([knownOf(article), article.text.trim(), ...beside].join('\n'))}\n`
}

/** The same with line numbers, and all that stands in quotation marks numbered in place, with the speaker or the reason why it is no quotation. */
function markedPage(article: Article, given: Given, io: Io): string {
  const options = { colour: hasColor(given, io), width: widthOf(io) }
  const marked = allFound(article).map((found, i) => markedWords(found, i + 1))
  const linesOf = (text: string, part?: number): string[] =>
    markedText(
      text,
      marked.filter((each) => each.part === part),
      (start) => places(article, [{ start, end: start, ...(part !== undefined && { part }) }])[0]?.line,
      options,
    )
  const beside = article.parts.flatMap((part, i) => ['', `[${printable(partName(part))}]`, ...linesOf(part.text, i)])
  return `${[printable(knownOf(article)), ...linesOf(article.text.trimEnd()), ...beside].join('\n')}\n`
}

/** What is known of an article as front matter that is read back as it was; a value is one line. */
function knownOf({ path, outlet, title, url, date, updated, author, language, role }: Article): string {
  const known = Object.entries({ path, outlet, title, url, date, updated, author, language, role }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value.replace(/\s+/g, ' ').trim()] as const],
  )
  return `---\n${stringify(Object.fromEntries(known), { schema: 'failsafe', lineWidth: 0 })}---`
}

const partName = ({ kind, line }: Part): string => `${kind}${line === undefined ? '' : `, line ${line}`}`
