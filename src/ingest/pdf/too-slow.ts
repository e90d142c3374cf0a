import type { Limits } from '../../options.ts'
import { timeInWords } from '../limits.ts'

/** Why something is not read that takes too long. */
export const tooSlow = ({ time }: Limits): string => `took longer than ${timeInWords(time)} to read (--max-file-time)`
