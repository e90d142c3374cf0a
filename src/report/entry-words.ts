import type { BaselineEntry } from '../model.ts'
import { shorten } from '../text/shorten.ts'
import { inert } from './inert.ts'

/** Letters of a reading, and of the words around it. */
const [READING, AROUND] = [80, 60]

/** What an entry of the baseline is about: `“seals” and “windows”, in “we must bring … and the lights”`. */
export function entryWords({ readings, context }: Pick<BaselineEntry, 'readings' | 'context'>): string {
  const [first, second] = readings.toSorted((a, b) => Number(a === '') - Number(b === '')).map(shown)
  const [before, after] = [context.before, context.after].map((words) => shorten(inert(words), AROUND))
  const around = [before, '…', after].filter((words) => words !== '').join(' ')
  return `${first} and ${second}${around === '…' ? '' : `, in “${around}”`}`
}

function shown(reading: string): string {
  return reading === '' ? 'nothing' : `“${shorten(inert(reading), READING)}”`
}
