import type { Finding, ReportedReading, Siglum } from '../../model.ts'
import { wordsIn } from '../../text/words-in.ts'

/** How many words of a cluster can be held against each other: of the whole, and those that each printing prints. */
export interface WordsCompared {
  readonly words: number
  readonly by: ReadonlyMap<Siglum, number>
}

/**
 * Counts the words at places that two printings reach. What only one printing quotes is compared with nothing; what one leaves out
 * between words that it has is compared.
 */
export function wordsCompared({ loci }: Pick<Finding, 'loci'>): WordsCompared {
  const by = new Map<Siglum, number>()
  let words = 0
  for (const { readings } of loci) {
    if (reached(readings) < 2) continue
    const attested = readings.filter(({ kind }) => kind === 'attested').map(({ sigla, text }) => ({ sigla, count: wordsIn(text).length }))
    words += attested[0]?.count ?? 0
    for (const { sigla, count } of attested) for (const siglum of sigla) by.set(siglum, (by.get(siglum) ?? 0) + count)
  }
  return { words, by }
}

function reached(readings: readonly ReportedReading[]): number {
  return readings.reduce((sum, { kind, sigla }) => sum + (kind === 'lacuna' ? 0 : sigla.length), 0)
}
