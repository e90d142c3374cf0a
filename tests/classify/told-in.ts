import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import type { Severity } from '../../src/model.ts'
import { changed, printings } from '../printings.ts'

const SEVERITIES: readonly Severity[] = ['info', 'minor', 'major', 'critical']

/** What is said of two spoken printings in a language: `critical number-change`. */
export function toldIn(language: string, A: string, B: string): string[] {
  const localised = changed(printings({ A, B }, 'spoken'), (quotation) => ({ ...quotation, article: { ...quotation.article, language } }))
  return classify(collate(localised), 'default').map(({ severity, kind }) => `${severity} ${kind}`)
}

/** The gravest of it; `info` where there is nothing to say. */
export function worstIn(language: string, one: string, other: string): Severity {
  const told = toldIn(language, one, other)
  return SEVERITIES.findLast((severity) => told.some((each) => each.startsWith(severity))) ?? 'info'
}
