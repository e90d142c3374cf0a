import type { Collation } from '../model.ts'
import type { Departure } from './departures.ts'
import type { Passage } from './passage.ts'

/** Takes parentheses that stand around words on one side only into the run of these words: `(and in)`. */
export function withParentheses(collation: Collation, departures: readonly Departure[]): Departure[] {
  const marks = new Map(
    departures.filter(({ matter }) => matter === 'marks').flatMap(({ loci }) => loci.map((at) => [at, markAt(collation, at)] as const)),
  )
  const taken = new Set<number>()
  const widened = departures.map((departure) => {
    const [first, last] = [(departure.loci[0] ?? 0) - 1, (departure.loci.at(-1) ?? 0) + 1]
    if (departure.matter !== 'words' || marks.get(first) !== '(' || marks.get(last) !== ')') return departure
    taken.add(first).add(last)
    return { ...departure, loci: [first, ...departure.loci, last] }
  })
  return widened
    .map((departure) => (departure.matter === 'marks' ? { ...departure, loci: departure.loci.filter((at) => !taken.has(at)) } : departure))
    .filter(({ loci }) => loci.length > 0)
}

/** The mark that is all anybody prints at a locus. */
function markAt({ loci }: Collation, at: number): string {
  return Array.from(new Set((loci[at]?.readings ?? []).map(({ text }) => text))).join('')
}

/** So many words around a bracket are a matter of their own. */
const MANY = 4

/** Whether a passage has words in brackets, or stands in parentheses of its own, as news agencies print interpolations. */
export function isBracketed({ tokens }: Pick<Passage, 'tokens'>): boolean {
  const brackets = tokens.filter(({ kind }) => kind === 'bracket').length
  // `Not me, not Bill [Marsh], nobody` is more than an interpolation.
  const others = tokens.filter(({ kind }) => kind === 'word').length
  return (brackets > 0 && others < MANY * brackets) || (tokens.length > 2 && tokens[0]?.norm === '(' && tokens.at(-1)?.norm === ')')
}
