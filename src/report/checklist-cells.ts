import type { Place, Report } from '../model.ts'
import { type Checklist, type ChecklistRow, checklists } from './checklists.ts'
import { inert } from './inert.ts'
import { piecesOf } from './pieced.ts'
import { evidenceOf } from './row-words.ts'
import { earlierWords, inOneLine, percent, placeInFile, reasonWords, verdictName } from './verdict-words.ts'
import { type Articles, articlesOf } from './whereabouts.ts'

const COLUMNS: readonly string[] = [
  'number',
  'id',
  'done',
  'note',
  'verdict',
  'severity',
  'speaker',
  'quotation',
  'part',
  'page',
  'paragraph',
  'line',
  'column',
  'evidence',
  'evidence_link',
  'time',
  'difference',
  'nearest',
  'nearness',
  'remark',
  'since',
  'draft',
]

/** The checklist in cells, its head first: a row for every quotation of every draft, mentions after the others. Undefined without a draft. */
export function checklistCells(report: Report): (readonly string[])[] | undefined {
  const articles = articlesOf(report)
  const lists = checklists(report)
  return lists && [COLUMNS, ...lists.flatMap((list) => rowsOf(list, articles))]
}

function rowsOf({ draft, quotations, mentions }: Checklist, articles: Articles): string[][] {
  return [...quotations, ...mentions].map((row) => {
    const { id, quotation, tick, worst } = row.verdict
    const [{ page, paragraph, line, column } = {}] = quotation.spans
    return [
      String(row.number),
      id,
      tick?.ticked ? 'x' : '',
      inert(tick?.note ?? ''),
      quotation.form === 'mention' ? 'no quotation' : verdictName({ verdict: row.verdict.verdict }),
      worst === undefined || worst === 'info' ? '' : worst,
      inert(quotation.speaker ?? ''),
      inert(piecesOf(quotation)),
      row.part ?? '',
      ...[page, paragraph, line, column].map((number) => (number === undefined ? '' : String(number))),
      evidenceOf(row, articles, true).map(inOneLine).join('; '),
      linkOf(row, articles),
      timeOf(row),
      differencesOf(row),
      ...nearestOf(row, articles),
      remarksOf(row),
      inert(tick?.since ?? ''),
      inert(draft.path),
    ]
  })
}

/** All but what is harmless, worst first. */
function differencesOf({ differences }: ChecklistRow): string {
  return differences.flatMap(({ severity, message }) => (severity === 'info' ? [] : inert(message))).join(' ')
}

/** Where to look first: the address of the article, else its path. */
function linkOf({ verdict: { evidence, nearest } }: ChecklistRow, articles: Articles): string {
  const [best = nearest] = evidence
  const article = best && articles.get(best.article)
  if (!best) return ''
  return /^https?:\/\//i.test(article?.url ?? '')
    ? inert(article?.url ?? '')
    : placeInFile(article ?? { path: best.article }, best.spans[0])
}

function timeOf({ verdict: { evidence, nearest } }: ChecklistRow): string {
  const places: readonly (Place | undefined)[] = [...evidence, ...(nearest ? [nearest] : [])].map(({ spans: [place] }) => place)
  return inert(places.find((place) => place?.time !== undefined)?.time ?? '')
}

function nearestOf({ verdict: { nearest } }: ChecklistRow, articles: Articles): [words: string, nearness: string] {
  if (!nearest) return ['', '']
  const article = articles.get(nearest.article)
  const where = placeInFile(article ?? { path: nearest.article }, nearest.spans[0])
  return [
    `“${inert(piecesOf(nearest))}” ${[inert(article?.outlet ?? article?.label ?? ''), where].filter(Boolean).join(', ')}`,
    percent(nearest.agreement),
  ]
}

/** Why it cannot be compared, who was named as the speaker when it was ticked, and what stood there then. */
function remarksOf({ verdict: { reason, tick }, earlier }: ChecklistRow): string {
  return [
    ...(reason === undefined ? [] : [reasonWords(reason)]),
    ...(tick?.speaker === undefined ? [] : [`the speaker was ${inert(tick.speaker)} then`]),
    ...earlier.map(earlierWords),
  ].join('; ')
}
