import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import type { Cluster, Severity, Witness } from '../../src/model.ts'
import { printings } from '../printings.ts'

const SEVERITIES: readonly Severity[] = ['info', 'minor', 'major', 'critical']

/** What is said of two spoken printings in a language: `critical number-change`. */
export function toldIn(language: string, A: string, B: string): string[] {
  const cluster = printings({ A, B }, 'spoken')
  const [first, ...others] = cluster.witnesses.map((witness): Witness => {
    const [quotation] = witness.quotations
    return { ...witness, quotations: [{ ...quotation, article: { ...quotation.article, language } }] }
  })
  const localised: Cluster = { ...cluster, witnesses: [first!, ...others] }
  return classify(collate(localised), 'default').map(({ severity, kind }) => `${severity} ${kind}`)
}

/** The gravest of it; `info` where there is nothing to say. */
export function worstIn(language: string, one: string, other: string): Severity {
  const told = toldIn(language, one, other)
  return SEVERITIES.findLast((severity) => told.some((each) => each.startsWith(severity))) ?? 'info'
}
