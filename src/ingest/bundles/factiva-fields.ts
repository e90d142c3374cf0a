import type { Part, Span } from '../../model.ts'
import type { Cut, Layout, Line } from './cut.ts'
import { ACCESSION, BANNER } from './factiva-signs.ts'
import { spanOf } from './lines-of.ts'
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
export const splitFactivaFields: Layout = (text, lines) => {
  const start = lines.findIndex((line) => line.text !== '' && !BANNER.test(line.text))
  if (!FIELD.test(lines[start]?.text ?? '')) return undefined
  const records = recordsOf(lines.slice(start))
  const isBundle = records.length > 0 && records.every((fields) => ALWAYS.every((name) => fields.some((field) => field.name === name)))
  return isBundle ? records.map((fields) => cutOf(text, fields)) : undefined
}

/** The articles as fields. What stands behind the last number is how they were searched for. */
function recordsOf(lines: readonly Line[]): readonly (readonly Field[])[] {
  const records: Field[][] = []
  let [fields, open, reached] = [[] as Field[], [] as Line[], -1]
  for (const line of lines) {
    const name = FIELD.exec(line.text)?.[1]
    const order = name === undefined ? -1 : ORDER.indexOf(name)
    if (order > reached || (fields.length === 0 && open.length === 0 && order >= 0)) {
      if (open.length > 0) fields.push(fieldOf(open))
      ;[open, reached] = [[line], order]
    } else if (open.length > 0) open.push(line)
    if (reached === ORDER.length - 1 && ACCESSION.test(valueOf(fieldOf(open)))) {
      records.push([...fields, fieldOf(open)])
      ;[fields, open, reached] = [[], [], -1]
    }
  }
  return records
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
