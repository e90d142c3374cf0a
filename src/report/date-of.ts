import { plainDate } from '../text/plain-date.ts'
import { inert } from './inert.ts'

/** An ISO date as a reader says it, no more precise than it is: `26 Apr 2018`, `Apr 2018`, `2018`. */
export function dateOf(iso: string): string {
  return plainDate(iso) ?? inert(iso)
}
