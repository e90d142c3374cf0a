import type { BaselineEntry, Discrepancy, Reading, Side } from '../model.ts'
import { normalize } from './normalize.ts'
import { tokenize } from './tokenize.ts'

/** What a discrepancy is known by, wherever and by whom it is printed. */
export type Fingerprint = Pick<BaselineEntry, 'family' | 'readings' | 'context'>

type Loci = readonly { readonly readings: readonly Pick<Reading, 'kind' | 'text'>[] }[]

/** The words all witnesses agree on, in order, and for each locus how many of them stand before it. */
interface Agreed {
  readonly words: readonly string[]
  readonly before: readonly number[]
}

const REACH = 4
const agreedOf = new WeakMap<Loci, Agreed>()

/**
 * What a discrepancy is known by: its family, its two readings in alphabetical order, and four agreed words on either side.
 *
 * Where it concerns the whole cluster, the words are its first and its last four: a further article seldom quotes more than all before.
 */
export function fingerprint({ family, lemma, variant, loci: covered }: Discrepancy, loci: Loci): Fingerprint {
  const [one, other] = [readingOf(lemma), readingOf(variant)]
  const readings = one < other ? ([one, other] as const) : ([other, one] as const)
  return { family, readings, context: covered.length > 0 ? around(covered, loci) : edges(loci) }
}

function readingOf({ kind, text }: Side): string {
  // How a gap is printed is the house style of the outlet: three dots, brackets, marks closed and opened again.
  return kind === 'elided' ? '…' : kind === 'attested' ? normalize(text) : ''
}

function around(covered: readonly number[], loci: Loci): Fingerprint['context'] {
  const { words, before } = agreedIn(loci)
  const from = before[covered.reduce((a, b) => Math.min(a, b))] ?? 0
  const to = before[covered.reduce((a, b) => Math.max(a, b)) + 1] ?? words.length
  return { before: words.slice(Math.max(0, from - REACH), from).join(' '), after: words.slice(to, to + REACH).join(' ') }
}

function edges(loci: Loci): Fingerprint['context'] {
  const { words } = agreedIn(loci)
  return { before: words.slice(0, REACH).join(' '), after: words.slice(-REACH).join(' ') }
}

function agreedIn(loci: Loci): Agreed {
  const known = agreedOf.get(loci)
  if (known) return known

  const words: string[] = []
  const before = [0]
  for (const { readings } of loci) {
    words.push(...agreedAt(readings))
    before.push(words.length)
  }
  agreedOf.set(loci, { words, before })
  return { words, before }
}

function agreedAt(readings: Loci[number]['readings']): readonly string[] {
  const [first, ...others] = readings
    .filter(({ kind }) => kind !== 'lacuna')
    .map(({ kind, text }) => (kind === 'attested' ? wordsOf(text) : []))
  return first && others.every((words) => words.join(' ') === first.join(' ')) ? first : []
}

function wordsOf(text: string): string[] {
  return tokenize(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ norm }) => norm)
}
