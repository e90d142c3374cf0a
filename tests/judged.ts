import type { Article, Collation, Discrepancy, Judged, Locus, Quotation, Reading, Side, Siglum, Token, Witness } from '../src/model.ts'
import { normalize } from '../src/text/normalize.ts'
import { tokenize } from '../src/text/tokenize.ts'

/**
 * One printing, its words in columns: a cell a locus, cells parted by spaces.
 *
 * `-` leaves the words out, `.` never reaches them, `…` elides them. A cell that begins with `~` joins the one before without a space.
 */
export interface Row extends Partial<Pick<Article, 'outlet' | 'date' | 'path' | 'role' | 'id' | 'label' | 'parts' | 'origin'>> {
  readonly cells: string
  readonly before?: string
  readonly after?: string
  readonly form?: Quotation['form']
  /** The quotation stands in that part of the article. */
  readonly part?: number
  readonly copyGroup?: number
}

/** What differs, and what is told of it: `at` the words of the columns, in any printing; nowhere, where the whole cluster is meant. The rest is filled in. */
export interface Difference extends Partial<Omit<Discrepancy, 'loci'>> {
  readonly at?: string
}

interface About {
  readonly id?: string
  readonly speaker?: string
  readonly medium?: Quotation['medium']
}

/** A cluster as it comes out of classification, laid out by hand. */
export function judged(
  printings: Readonly<Record<Siglum, string | Row>>,
  differences: readonly Difference[] = [],
  about: About = {},
): Judged {
  const rows = Object.entries(printings).map(([siglum, row]) => laidOut(siglum, typeof row === 'string' ? { cells: row } : row))
  const [first, ...others] = rows.map((row, i) => witnessOf(row, i, about))
  if (!first) throw new Error('a cluster has a witness')

  const columns = Math.max(...rows.map(({ cells }) => cells.length))
  const loci = Array.from({ length: columns }, (_, column) => locusOf(rows, column))
  const { id = 'q-0000aaaa', speaker, medium = 'written' } = about
  const collation: Collation = {
    cluster: { id, ...(speaker !== undefined && { speaker }), medium, witnesses: [first, ...others] },
    loci,
    tokens: Object.fromEntries(rows.map(({ siglum, tokens }) => [siglum, tokens])),
  }
  return { collation, discrepancies: differences.map((difference) => discrepancyOf(difference, rows, loci)) }
}

interface Laid {
  readonly siglum: Siglum
  readonly row: Row
  readonly cells: readonly string[]
  readonly content: string
  readonly tokens: readonly Token[]
  /** For each column the index of its token. */
  readonly at: readonly (number | undefined)[]
}

function laidOut(siglum: Siglum, row: Row): Laid {
  const cells = row.cells.trim().split(/\s+/)
  let content = ''
  const tokens: Token[] = []
  const at = cells.map((cell) => {
    if (cell === '-' || cell === '.') return undefined
    const isJoined = cell.startsWith('~')
    const text = isJoined ? cell.slice(1) : cell
    if (content && !isJoined) content += ' '
    const [token] = tokenize(text)
    tokens.push({ kind: token?.kind ?? 'word', text, norm: normalize(text), start: content.length, end: content.length + text.length })
    content += text
    return tokens.length - 1
  })
  return { siglum, row, cells, content, tokens, at }
}

function locusOf(rows: readonly Laid[], column: number): Locus {
  const readings = new Map<string, Reading>()
  for (const { siglum, cells, tokens, at } of rows) {
    const cell = cells[column] ?? '.'
    const kind = cell === '-' ? 'omitted' : cell === '.' ? 'lacuna' : cell === '…' ? 'elided' : 'attested'
    const index = at[column]
    const text = index === undefined ? '' : (tokens[index]?.text ?? '')
    const key = `${kind} ${kind === 'attested' ? normalize(text) : ''}`
    const known = readings.get(key) ?? { kind, sigla: [], independent: 0, text, tokens: {} }
    readings.set(key, {
      ...known,
      sigla: [...known.sigla, siglum],
      independent: known.independent + 1,
      tokens: { ...known.tokens, [siglum]: index === undefined ? [] : [index] },
    })
  }
  return { readings: [...readings.values()].toSorted((a, b) => b.independent - a.independent) }
}

function discrepancyOf({ at, ...difference }: Difference, rows: readonly Laid[], all: readonly Locus[]): Discrepancy {
  const loci = at === undefined ? [] : columnsOf(at.split(' '), rows)
  const side = (index: number): Side => {
    const readings = loci.map((locus) => all[locus]?.readings.filter(({ kind }) => kind !== 'lacuna')[index])
    const text = readings.flatMap((reading) => reading?.text || []).join(' ')
    return { kind: readings[0]?.kind ?? 'omitted', sigla: readings[0]?.sigla ?? [], text }
  }
  return {
    kind: 'content-substitution',
    family: 'wording',
    weight: 'substantive',
    severity: 'major',
    confidence: 'high',
    marked: false,
    direction: 'unknown',
    rule: 'other content words',
    lemma: side(0),
    variant: side(1),
    ...difference,
    loci,
  }
}

function columnsOf(words: readonly string[], rows: readonly Laid[]): number[] {
  for (const { cells } of rows) {
    const first = cells.findIndex((_, i) => words.every((word, j) => cells[i + j] === word))
    if (first >= 0) return words.map((_, j) => first + j)
  }
  throw new Error(`no printing has "${words.join(' ')}"`)
}

function witnessOf({ siglum, row, content }: Laid, i: number, { speaker, medium = 'written' }: About): Witness {
  const { outlet, date, before = 'She said: ', after = '', role = 'report', form = 'direct', part, parts = [], copyGroup = i } = row
  const path = row.path ?? `${(outlet ?? siglum).toLowerCase().replaceAll(' ', '-')}.txt`
  const article: Article = {
    id: row.id ?? path,
    path,
    label: row.label ?? outlet ?? path.replace(/\.\w+$/, ''),
    ...(outlet !== undefined && { outlet }),
    ...(date !== undefined && { date }),
    role,
    text: `${before}“${content}”${after}`,
    parts,
    origin: row.origin ?? { kind: 'plain', offset: 0, line: 1 },
  }
  const start = part === undefined ? before.length + 1 : 0
  const quotation: Quotation = {
    id: `${siglum}-0`,
    article,
    form,
    content,
    spans: [{ start, end: start + content.length, ...(part !== undefined && { part }) }],
    ...(speaker !== undefined && { speaker: { text: speaker } }),
    medium,
    notes: [],
  }
  return { siglum, quotations: [quotation], copyGroup, match: { bits: 41.5, why: '11 shared words, same speaker', confidence: 'high' } }
}
