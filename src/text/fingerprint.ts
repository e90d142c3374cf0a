import type { BaselineEntry, Discrepancy, Reading, Side, Transposition } from '../model.ts'
import { normalize } from './normalize.ts'
import { wordsIn } from './words-in.ts'

/** What a discrepancy is known by, wherever and by whom it is printed. */
export type Fingerprint = Pick<BaselineEntry, 'family' | 'readings' | 'context'>

type Loci = readonly { readonly readings: readonly Pick<Reading, 'kind' | 'text' | 'sigla'>[] }[]

/** The loci of a cluster, and what stands in another place. */
interface Laid {
  readonly loci: Loci
  readonly transpositions?: readonly Transposition[]
}

/** The words all witnesses agree on, in order, and for each locus how many of them stand before it. */
interface Agreed {
  readonly words: readonly string[]
  readonly before: readonly number[]
  /** The loci at which words stand that most print in another place. */
  readonly elsewhere: ReadonlySet<number>
}

const REACH = 4
const agreedOf = new WeakMap<Loci, Agreed>()

/**
 * What a discrepancy is known by: its family, its two readings in alphabetical order, and four agreed words on either side.
 *
 * Where it concerns the whole cluster, the words are its first and its last four: a further article seldom quotes more than all before.
 */
export function fingerprint({ family, lemma, variant, loci, core }: Discrepancy, laid: Laid): Fingerprint {
  const covered = core ?? loci
  const [one, other] = core ? [readingAt(core, lemma, laid), readingAt(core, variant, laid)] : [readingOf(lemma), readingOf(variant)]
  const readings = one < other ? ([one, other] as const) : ([other, one] as const)
  return { family, readings, context: covered.length > 0 ? around(covered, laid) : edges(laid) }
}

function readingOf({ kind, text }: Side): string {
  // How a gap is printed is the house style of the outlet: three dots, brackets, marks closed and opened again.
  return kind === 'elided' ? '…' : kind === 'attested' ? normalize(text) : ''
}

/** What a side has at some of its loci. */
function readingAt(core: readonly number[], { sigla: [siglum = ''] }: Side, { loci }: Laid): string {
  const own = core.flatMap((at) => loci[at]?.readings.find(({ sigla }) => sigla.includes(siglum)) ?? [])
  return normalize(own.flatMap(({ kind, text }) => (kind === 'attested' ? [text] : [])).join(' '))
}

function around(covered: readonly number[], laid: Laid): Fingerprint['context'] {
  const { words, before } = agreedIn(laid)
  const loci = whereMost(covered, laid)
  const from = before[loci.reduce((a, b) => Math.min(a, b))] ?? 0
  const to = before[loci.reduce((a, b) => Math.max(a, b)) + 1] ?? words.length
  return { before: words.slice(Math.max(0, from - REACH), from).join(' '), after: words.slice(to, to + REACH).join(' ') }
}

/** Words that stand in two places are known by the one where they are best supported. */
function whereMost(covered: readonly number[], laid: Laid): readonly number[] {
  if (!laid.transpositions) return covered
  const { elsewhere } = agreedIn(laid)
  const loci = covered.filter((at) => !elsewhere.has(at))
  return loci.length > 0 ? loci : covered
}

function edges(laid: Laid): Fingerprint['context'] {
  const { words } = agreedIn(laid)
  return { before: words.slice(0, REACH).join(' '), after: words.slice(-REACH).join(' ') }
}

function agreedIn({ loci, transpositions = [] }: Laid): Agreed {
  const known = agreedOf.get(loci)
  if (known) return known

  const words: string[] = []
  const before = [0]
  const moved = new Map<number, ReadonlySet<string>>()
  for (const each of transpositions) {
    const sigla = new Set(each.moved)
    for (const at of each.loci) moved.set(at, sigla)
  }
  const elsewhere = new Set(transpositions.flatMap((each) => each.elsewhere))
  loci.forEach(({ readings }, at) => {
    const away = moved.get(at)
    const here = away ? readings.filter(({ kind, sigla }) => kind === 'attested' || !sigla.every((siglum) => away.has(siglum))) : readings
    if (!elsewhere.has(at)) words.push(...agreedAt(here))
    before.push(words.length)
  })
  const agreed = { words, before, elsewhere }
  agreedOf.set(loci, agreed)
  return agreed
}

function agreedAt(readings: Loci[number]['readings']): readonly string[] {
  const [first, ...others] = readings
    .filter(({ kind }) => kind !== 'lacuna')
    .map(({ kind, text }) => (kind === 'attested' ? wordsIn(text) : []))
  return first && others.every((words) => words.join(' ') === first.join(' ')) ? first : []
}
