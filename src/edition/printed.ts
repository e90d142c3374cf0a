import type { Collation, Reading, Siglum } from '../model.ts'
import { contentOf } from '../text/content.ts'

/** What a witness prints at a locus. */
export interface Printed {
  /** Letter for letter, white space aside; empty where it prints nothing. */
  readonly text: string
  /** Whether a blank stands before it. */
  readonly isSpaced: boolean
}

const NOTHING: Printed = { text: '', isSpaced: false }

/** Tells what a witness prints where it has a reading. */
export function printer({ cluster, tokens }: Collation): (siglum: Siglum, reading: Reading) => Printed {
  const contents = new Map(cluster.witnesses.map((witness) => [witness.siglum, contentOf(witness)]))
  return (siglum, reading) => {
    const places = reading.tokens[siglum] ?? []
    const [first, last] = [tokens[siglum]?.[places[0] ?? -1], tokens[siglum]?.[places.at(-1) ?? -1]]
    if (!first || !last) return NOTHING
    const content = contents.get(siglum) ?? ''
    const before = content.charAt(first.start - 1)
    return { text: content.slice(first.start, last.end).replace(/\s+/g, ' '), isSpaced: before === '' || /\s/.test(before) }
  }
}

/** What a reading says, as the first of its witnesses prints it. */
export function wordingOf(reading: Reading, printed: ReturnType<typeof printer>): Printed {
  return printed(reading.sigla[0] ?? '', reading)
}
