import type { Report, ReportedArticle, Tick, Verdict } from '../../src/model.ts'
import { verdictIds } from '../../src/text/verdict-ids.ts'
import type { DraftTicks, SavedTick } from '../../src/ticks/index.ts'

/** A quotation of a draft: its words, who is named, and what else is found of it. */
export interface Quoted extends Partial<Omit<Verdict, 'id' | 'article' | 'quotation'>> {
  readonly content: string
  readonly speaker?: string
  readonly form?: Verdict['quotation']['form']
  readonly spans?: Verdict['quotation']['spans']
}

export const DRAFT: ReportedArticle = { id: 'a-draft', path: 'desk/story.docx', label: 'story', role: 'report', isDraft: true }

/** The report on a draft that prints some quotations in some order. */
export function reportOn(quoted: readonly Quoted[], rest: Partial<Report> = {}): Report {
  const ids = verdictIds(quoted.map(({ content }) => content))
  return {
    schemaVersion: 1,
    tool: { name: 'variorum', version: '0.1.0' },
    options: { profile: 'default', failOn: 'major' },
    counts: {
      articles: 1,
      outlets: 0,
      quotations: quoted.length,
      clusters: 0,
      alike: 0,
      discrepancies: { info: 0, minor: 0, major: 0, critical: 0 },
      new: 0,
      passedOver: 0,
    },
    articles: [DRAFT],
    findings: [],
    verdicts: quoted.map(({ content, speaker, form = 'direct', spans = [{ start: 0, end: 9, line: 3, column: 1 }], ...found }, i) => ({
      id: ids[i] ?? '',
      article: 'a-draft',
      quotation: { content, form, ...(speaker !== undefined && { speaker }), spans },
      verdict: 'verbatim',
      discrepancies: [],
      evidence: [],
      ...found,
    })),
    skipped: [],
    baseline: { absent: [] },
    ...rest,
  }
}

/** Ticks as they are kept beside the draft, in the order in which it printed the words then. */
export function savedOf(...quoted: readonly (Tick & { readonly content: string })[]): DraftTicks {
  const ids = verdictIds(quoted.map(({ content }) => content))
  return { draft: DRAFT.path, ticks: quoted.map((tick, i): SavedTick => ({ id: ids[i] ?? '', ...tick })) }
}
