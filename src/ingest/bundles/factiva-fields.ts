import type { Part, Span } from '../../model.ts'
import type { Cut, Layout, Line } from './cut.ts'
import { BANNER, LABELLED_NUMBER } from './factiva-signs.ts'
import { between, lineMatches } from './line-matches.ts'
import { eachLine, linesOf, spanOf } from './lines-of.ts'
import { metadataOf } from './metadata-of.ts'

/** The fields in the order in which they are printed: a line in the text that begins with two capitals is none, unless it comes in its turn. */
const ORDER = 'CLM SE HD BY CR WC PD ET SN SC ED PG VOL LA CY LP TD CT RF CO IN NS RE IPC IPD PUB AN'.split(' ')
const FIELD = new RegExp(String.raw`^(${ORDER.join('|')})(?:[ \u00a0]{2,}|[ \u00a0]*\t[ \t]*|[ \u00a0]*$)`)
/** Those that every article has. */
const ALWAYS = ['HD', 'PD', 'SN', 'AN']

interface Field {
  readonly name: string
  /** Its lines; the first one has its name in it. */
  readonly lines: readonly Line[]
  /** Length of its name with the blanks behind it. */
  readonly label: number
}

/**
 * Factiva's delivery with the names of the fields (`Full Article/Report plus Indexing`; what they mean: the R package tm.plugin.factiva):
 * `HD` headline, `PD` day, `SN` outlet, `LP` and `TD` text, up to `AN`, the number of the document.
 */
export const splitFactivaFields: Layout = (text) => {
  if (!begins(text)) return undefined
  const pieces = between(text, lineMatches(text, END))
  const ends = pieces.slice(1).map(({ start }) => start)
  const cuts: Cut[] = []
  for (const [i, end] of ends.entries()) {
    const fields = fieldsIn(linesOf(text, { start: ends[i - 1] ?? 0, end }))
    if (!ALWAYS.every((name) => fields.some((field) => field.name === name))) return undefined
    cuts.push(cutOf(text, fields))
  }
  return cuts.length > 0 ? cuts : undefined
}

/** Whether the first line that is none of a page's head is the first field. */
function begins(text: string): boolean {
  for (const line of eachLine(text, { start: 0, end: Math.min(text.length, BEGINNING) }))
    if (line.text !== '' && !BANNER.test(line.text)) return FIELD.test(line.text)
  return false
}

const BEGINNING = 2000

/** > | AN   Document BRPOST0020260305em3500012   or the number below it, with or without an empty line between, as Word prints it */
const END = new RegExp(String.raw`AN(?:[ \t\u00a0]+|[ \t\u00a0]*\r?\n\s{0,20})(?:${LABELLED_NUMBER.source})`)

/** The fields of an article, in their order. */
function fieldsIn(lines: readonly Line[]): readonly Field[] {
  const fields: Line[][] = []
  let reached = -1
  for (const line of lines) {
    const name = FIELD.exec(line.text)?.[1]
    const order = name === undefined ? -1 : ORDER.indexOf(name)
    if (order > reached) {
      fields.push([line])
      reached = order
    } else fields.at(-1)?.push(line)
  }
  return fields.map(fieldOf)
}

function fieldOf(lines: readonly Line[]): Field {
  const [label = '', name = ''] = FIELD.exec(lines[0]?.text ?? '') ?? []
  return { name, lines, label: label.length }
}

/** What a field says, in one line. */
function valueOf({ lines, label }: Field): string {
  return lines
    .map(({ text }, i) => (i === 0 ? text.slice(label) : text))
    .filter((each) => !BANNER.test(each))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function cutOf(text: string, fields: readonly Field[]): Cut {
  const find = (name: string): Field | undefined => fields.find((field) => field.name === name)
  const of = (name: string): string | undefined => {
    const field = find(name)
    return field && valueOf(field)
  }
  const printed = fields.filter(({ name }) => name === 'LP' || name === 'TD')
  const lines = printed.flatMap((field) => field.lines)
  const body = spanOf(lines.slice(0, lines.findLastIndex(({ text: line }) => line !== '' && !BANNER.test(line)) + 1))
  if (!body || printed.every((field) => valueOf(field) === ''))
    return { kind: 'none', reason: 'no text in it, only what the database says of it' }
  const caption = of('ART') ?? ''
  const parts: readonly Part[] = caption === '' ? [] : [{ kind: 'caption', text: caption }]
  const labels = printed.flatMap(({ lines: [first], label }) =>
    first ? [{ start: first.at, end: Math.min(first.at + label, first.end) }] : [],
  )
  const banners = lines.filter((line) => line.text !== '' && BANNER.test(line.text))
  const title = titleOf(find('HD'))
  return {
    kind: 'article',
    body: { start: lines[0]?.start ?? body.start, end: body.end },
    blanks: [...labels, ...banners].toSorted((one, other) => one.start - other.start),
    title,
    said: metadataOf({
      title: title && text.slice(title.start, title.end),
      outlet: of('SN'),
      date: of('PD'),
      author: of('BY'),
      language: of('LA'),
    }),
    parts,
  }
}

function titleOf(field: Field | undefined): Span | undefined {
  const [first, ...rest] = field?.lines ?? []
  if (!field || !first) return undefined
  const behind = rest.filter(({ text }) => text !== '')
  if (first.text.length <= field.label) return spanOf(behind)
  return { start: first.at + field.label, end: spanOf([first, ...behind])?.end ?? first.end }
}
