import type { CueWord } from './cue-word.ts'
import { table } from './words.ts'

/** The reporting words of a language, by what they say of the words reported; parted by blanks. */
interface CueLists {
  readonly spoken: string
  readonly untold: string
  readonly written: string
  readonly judging: string
  readonly thinking: string
  /** Gerunds and the like: their subject is that of the verb before. */
  readonly dependent?: string
  /** Verb forms that are nouns too. */
  readonly nouns?: string
}

/** Makes the cue table of a language; a word in several lists is of the last. */
export function cueTable({
  spoken,
  untold,
  written,
  judging,
  thinking,
  dependent = '',
  nouns = '',
}: CueLists): ReadonlyMap<string, CueWord> {
  const cues = table<CueWord>(
    [thinking, { report: 'think', medium: 'unknown' }],
    [judging, { report: 'judge', medium: 'unknown' }],
    [untold, { report: 'say', medium: 'unknown' }],
    [spoken, { report: 'say', medium: 'spoken' }],
    [written, { report: 'say', medium: 'written' }],
    [dependent, { report: 'say', medium: 'unknown', dependent: true }],
  )
  const alsoNouns = Array.from(
    table([nouns, true]).keys(),
    (word) => [word, { report: 'say', medium: 'unknown', ...cues.get(word), noun: true }] as const,
  )
  return new Map<string, CueWord>([...cues, ...alsoNouns])
}
