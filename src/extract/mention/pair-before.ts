import type { Reading } from '../grammar/reading.ts'

/** The two words before a token, as tables of pairs have them: goes+by. */
export const pairBefore = ({ tokens }: Reading, at: number): string => `${tokens[at - 2]?.lower ?? ''}+${tokens[at - 1]?.lower ?? ''}`
