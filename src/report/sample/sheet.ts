import type { Place, Report, ReportedArticle } from '../../model.ts'
import { toldPath } from '../../text/told-path.ts'
import type { HeldTable, Value } from '../tables/table.ts'
import { type Articles, articlesOf } from '../whereabouts.ts'
import { type Drawn, draw } from './drawn.ts'
import { pairOf, type Shown } from './pair.ts'
import { unitsIn } from './unit.ts'

/** What is known of one of the two printings. */
const PRINTING = ['outlet', 'date', 'path', 'place', 'speaker', 'wording', 'words'] as const
/** What whoever codes fills in. */
const CODED = ['same_utterance', 'kind_right', 'severity_right', 'note'] as const

const text = (names: readonly string[]): Record<string, 'text'> => Object.fromEntries(names.map((name) => [name, 'text']))

const COLUMNS: HeldTable['columns'] = {
  row: 'whole',
  ...text(['cluster', 'discrepancy', 'kind', 'severity', 'confidence', 'message']),
  ...text(PRINTING.map((name) => `first_${name}`)),
  ...text(PRINTING.map((name) => `second_${name}`)),
  ...text(CODED),
  population: 'whole',
  sampled: 'whole',
  weight: 'number',
}

/** A sheet to be filled in by hand, and how many strata it was drawn from; `unseen` of them have no row. */
export interface Sheet {
  readonly table: HeldTable<'sample'>
  readonly rows: number
  readonly strata: number
  readonly unseen: number
}

/** Draws differences, and clusters without any, for somebody to judge whether they are what they are said to be. */
export function sheetOf(report: Pick<Report, 'findings' | 'articles'>, size: number, seed: string): Sheet {
  const articles = articlesOf(report)
  const { drawn, strata, unseen } = draw(unitsIn(report), size, seed)
  const rows = (): Value[][] => drawn.map((each, i) => [i + 1, ...valuesOf(each, articles, seed)])
  return { table: { name: 'sample', columns: COLUMNS, rows }, rows: drawn.length, strata, unseen }
}

function valuesOf({ unit, population, sampled }: Drawn, articles: Articles, seed: string): Value[] {
  const { finding, discrepancy, stratum } = unit
  const [first, second] = pairOf(unit, articles, seed)
  return [
    finding.cluster.id,
    discrepancy?.id,
    stratum.kind,
    stratum.severity,
    discrepancy?.confidence,
    discrepancy?.message,
    ...printingOf(first, discrepancy?.places, articles),
    ...printingOf(second, discrepancy?.places, articles),
    ...CODED.map(() => undefined),
    population,
    sampled,
    Number((population / sampled).toFixed(4)),
  ]
}

function printingOf(shown: Shown | undefined, places: Readonly<Record<string, Place>> | undefined, articles: Articles): Value[] {
  if (!shown) return PRINTING.map(() => undefined)
  const { witness, side } = shown
  const article: ReportedArticle | undefined = articles.get(witness.article)
  const place = places?.[witness.siglum] ?? witness.spans[0]
  const path = toldPath(article ?? { path: witness.article }, place)
  return [article?.outlet ?? article?.label, article?.date, path, placeOf(place), witness.speaker, witness.content, side?.text]
}

/** Where to look in a file: the line and the column, else the page and the paragraph; of a recording also the time. */
function placeOf(place: Place | undefined): string {
  const { line, column, page, paragraph, time } = place ?? {}
  const inFile = line === undefined ? [] : [[line, column].filter((each) => each !== undefined).join(':')]
  const onPage = [...(page === undefined ? [] : [`p. ${page}`]), ...(paragraph === undefined ? [] : [`¶${paragraph}`])]
  return [...(inFile.length > 0 ? inFile : onPage), ...(time === undefined ? [] : [time])].join(' ')
}
