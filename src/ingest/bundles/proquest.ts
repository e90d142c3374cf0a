import type { Cut, Layout, Line } from './cut.ts'
import { between, lineMatches } from './line-matches.ts'
import { linesOf, spanOf } from './lines-of.ts'
import { metadataOf } from './metadata-of.ts'

const RULE = /_{20,}/
const FULL_TEXT = /^(?:full text|volltext|texte intégral|texto completo)\s?:\s*/i
/** Fields that begin a line behind an empty one; those of the text itself are among them. */
const FIELD =
  /^(Title|Author|Publication title|Publication date|Publication year|Publication info|Language of publication|Document URL|ProQuest document ID|Subject|Location|People|Company \/ organization|Identifier \/ keyword|Credit|Illustration|Abstract|Links|Pages|First page|Section|Word count|Source type|Document type|Copyright|Last updated|Database|Publisher|Place of publication|Country of publication|Publication subject|ISSN|Volume|Issue|Classification|Number of pages|Publisher logo|Alternate title|Correspondence author|Dateline|Column)\s?:\s*(.*)$/i
/** Every article has one of the outlet and two of the others. */
const SIGNS = /^(?:Publication date|ProQuest document ID|Source type|Document type|Database|Document URL|Publication year)$/i

/**
 * ProQuest's delivery as text (https://github.com/chennesy/pq_parser, https://github.com/networks-lab/metaknowledge): between rules of
 * underscores the headline, `Full text:` and the text, and fields behind it. What stands between other rules is a cover or a list.
 */
export const splitProQuest: Layout = (text) => {
  const rules = lineMatches(text, RULE)
  const cuts: Cut[] = []
  for (const stretch of rules.length > 0 ? between(text, rules) : []) {
    const lines = linesOf(text, stretch)
    if (isRecord(lines)) cuts.push(cutOf(text, lines))
    else if (!isCover(lines)) return undefined
  }
  return cuts.length > 0 ? cuts : undefined
}

function isRecord(lines: readonly Line[]): boolean {
  const names = new Set(lines.map(({ text }) => FIELD.exec(text)?.[1]?.toLowerCase() ?? ''))
  return names.has('publication title') && Array.from(names).filter((name) => SIGNS.test(name)).length > 1
}

/** Who delivers, what was asked for, a list of headlines: never a story. */
const isCover = (lines: readonly Line[]): boolean =>
  lines.filter(({ text }) => text.length > LONG).length === 0 || lines.some(({ text }) => /proquest/i.test(text))
const LONG = 240

function cutOf(text: string, lines: readonly Line[]): Cut {
  const valueOf = (name: string): string | undefined =>
    lines.map((line) => FIELD.exec(line.text)).findLast((field) => field?.[1]?.toLowerCase() === name)?.[2]
  const from = lines.findIndex((line) => FULL_TEXT.test(line.text))
  const body = from < 0 ? [] : lines.slice(from, bodyEnd(lines, from))
  const span = spanOf(body)
  const label = FULL_TEXT.exec(body[0]?.text ?? '')?.[0].length ?? 0
  if (!span || span.start + label >= span.end)
    return { kind: 'none', reason: 'no text in it, only an abstract or what the database says of it' }
  const title = titleOf(lines)
  return {
    kind: 'article',
    body: { start: body[0]?.start ?? span.start, end: span.end },
    blanks: [{ start: span.start, end: span.start + label }],
    title,
    said: metadataOf({
      title: title && text.slice(title.start, title.end),
      outlet: valueOf('publication title'),
      date: valueOf('publication date'),
      author: authorOf(valueOf('author') ?? ''),
      language: valueOf('language of publication'),
    }),
    parts: [],
  }
}

/** The text ends where the first field stands behind an empty line, and only fields, each with what is more of it, follow. */
function bodyEnd(lines: readonly Line[], from: number): number {
  const at = lines.findIndex(({ text }, i) => i > from && lines[i - 1]?.text === '' && FIELD.test(text))
  const end = at < 0 ? lines.length : at
  const last = lines.slice(from, end).findLastIndex(({ text }) => text !== '')
  return from + last + 1
}

/** The field, and where there is none the first line. */
function titleOf(lines: readonly Line[]): { start: number; end: number } | undefined {
  const named = lines.findLast(({ text }) => /^Title:\s*\S/i.test(text))
  if (named) {
    const label = /^Title:\s*/i.exec(named.text)?.[0].length ?? 0
    return { start: named.at + label, end: named.at + named.text.length }
  }
  return spanOf(lines.filter(({ text }) => text !== '' && !/^Document \d+ of \d+$/i.test(text)).slice(0, 1))
}

/** > | Lind, Ada; Berg, Otto. */
function authorOf(printed: string): string {
  return printed
    .split(/\s*;\s*/)
    .map((name) => name.replace(/^([^,]+), ([^,]+?)\.?$/, '$2 $1'))
    .join('; ')
}
