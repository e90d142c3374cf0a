import { check, type CheckOptions, type Report, type Source, type Verdict } from '../../src/index.ts'

/** A draft and what it is compared with, each as the text of a file. */
export interface Desk {
  readonly draft: string
  readonly clips?: Readonly<Record<string, string>>
  readonly references?: Readonly<Record<string, string>>
  readonly transcripts?: Readonly<Record<string, string>>
}

const sources = (files: Readonly<Record<string, string>> = {}): Source[] =>
  Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))

/** The report on a draft. */
export function vetted({ draft, clips, references, transcripts }: Desk, options: Partial<CheckOptions> = {}): Promise<Report> {
  return check(sources({ 'draft.txt': draft }), {
    against: sources(clips),
    references: sources(references),
    transcripts: sources(transcripts),
    jobs: 1,
    ...options,
  })
}

/** An article of an outlet, as a file has it. */
export const printed = (outlet: string, text: string, date = '2026-03-03'): string =>
  `---\noutlet: ${outlet}\ndate: ${date}\n---\n${text}\n`

/** A verdict in a line: what became of the words, what bears on them, and who else has them (`=`) or prints them otherwise (`≠`). */
function lineOf({ verdict, worst, reason, evidence, nearest }: Verdict, { articles }: Report): string {
  const nameOf = (id: string): string => articles.find((article) => article.id === id)?.label ?? id
  const beside = evidence.map(
    ({ article, agrees, spans: [place] }) => `${agrees ? '=' : '≠'} ${nameOf(article)}${place?.time ? ` ${place.time}` : ''}`,
  )
  const near = nearest ? [`~ ${nameOf(nearest.article)} “${nearest.content}” ${nearest.agreement}`] : []
  return [
    worst && worst !== 'info' ? `${verdict} (${worst})` : verdict,
    ...(reason === undefined ? [] : [reason]),
    ...beside,
    ...near,
  ].join(' · ')
}

/** The verdicts on a draft, one line each, after the words. */
export async function verdictsOn(desk: Desk): Promise<string[]> {
  const report = await vetted(desk)
  return (report.verdicts ?? []).map((verdict) => `${verdict.quotation.content} → ${lineOf(verdict, report)}`)
}

/** What the writer of a draft is told, info left out. */
export async function toldOn(desk: Desk): Promise<string[]> {
  const { findings } = await vetted(desk)
  return findings.flatMap(({ discrepancies }) => discrepancies.filter(({ severity }) => severity !== 'info').map(({ message }) => message))
}
