import type { Pace, Told } from './progress-line.ts'

/** After less time nothing can be said of how fast it goes. */
const SETTLED_MS = 1000

/** Tells how fast work goes, stage by stage, from what is told of it at some time in milliseconds; undefined as long as a stage has hardly begun. */
export function pacing(): (told: Told, now: number) => Pace | undefined {
  let first: { readonly told: Told; readonly at: number } | undefined
  return (told, now) => {
    if (first?.told.stage !== told.stage) first = { told, at: now }
    const seconds = (now - first.at) / 1000
    const [files, all] = [told.done - first.told.done, countOf(told) - countOf(first.told)]
    if (seconds * 1000 < SETTLED_MS || all <= 0) return undefined
    // Words that many share are compared last: matching does not go on as it begins.
    if (files <= 0 || told.stage === 'matching') return { rate: all / seconds }
    return { rate: all / seconds, left: ((told.of - told.done) / files) * seconds }
  }
}

/** Files, or what they hold where they hold several. */
const countOf = ({ done, articles = 0 }: Told): number => Math.max(done, articles)
