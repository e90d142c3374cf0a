import { check } from '../../src/check.ts'
import { baselineOf } from '../../src/gate/index.ts'
import type { BaselineEntry, Report } from '../../src/model.ts'
import type { CheckOptions } from '../../src/options.ts'
import { sourcesOf, type Story } from './news.ts'

/** What a run says of articles; they are judged by each other even where there is but one. */
export const read = (stories: readonly Story[], options: Partial<CheckOptions> = {}): Promise<Report> =>
  check(sourcesOf(stories), { isDraft: false, ...options })

/** What a later run should take as known. */
export const baselineIn = async (stories: readonly Story[]): Promise<BaselineEntry[]> => baselineOf(await read(stories))

/** What a later run says of articles, with what an earlier one knew of them. */
export const later = async (after: readonly Story[], before: readonly Story[]): Promise<Report> =>
  read(after, { baseline: await baselineIn(before) })

/** What is news in a report. */
export const newIn = ({ findings }: Report): string[] =>
  findings.flatMap(({ discrepancies }) =>
    discrepancies
      .filter(({ state, severity }) => state === 'new' && severity !== 'info')
      .map(({ kind, lemma, variant }) => `${kind}: ${lemma.text} ] ${variant.text}`),
  )
