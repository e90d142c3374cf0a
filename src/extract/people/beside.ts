import type { Run } from './runs.ts'

/** How far on to look for what tells of someone after the name. */
const AHEAD = 90

/** The words of the line after a run, as far as they may tell of it. */
export const after = ({ line, end }: Run): string => line.text.slice(end - line.start, end - line.start + AHEAD)

/** The words of its sentence before a run. */
export const before = ({ line, from, start }: Run): string => line.text.slice(from - line.start, start - line.start)
