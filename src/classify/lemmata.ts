import type { Collation, Reading, Siglum } from '../model.ts'
import { among } from '../text/among.ts'
import { normalize } from '../text/normalize.ts'
import { type Voters, votersIn } from './voters.ts'

/** For every locus the reading others are set against; undefined where nobody reaches it. */
export type Lemmata = readonly (Reading | undefined)[]

/** How many agreed loci it takes to forget whose the lemma was: a figure of several words may have agreed ones inside. */
const MEMORY = 3
const WORD = /[\p{L}\p{N}]/u
const DOTS = /^[[(]?\s?(?:…|\.\s?\.)/u

/**
 * For every locus the reading others are set against; undefined where nobody reaches it.
 *
 * It is that of a source, where one is given; else that of a draft that is judged; else the best supported one. Of equally supported ones it is that of the
 * witnesses it was at the locus before, so that a lemma of several words is, as far as can be, what somebody prints;
 * else that of witnesses whose words it was all along, so that two printings are not blended into one that nobody has;
 * else that which those have, too, who quote a few words only; else that of the fullest witness. Copies count once, and fragments where full quotations are even: neither can turn the lemma over.
 */
export function lemmataOf(collation: Collation): Lemmata {
  const voters = votersIn(collation)
  const { counts } = voters
  const column = counts(
    collation.cluster.witnesses.map(({ siglum }) => siglum),
    'full',
  )
    ? 'full'
    : 'all'
  let kept: readonly Siglum[] = []
  let agreed = 0
  return collation.loci.map(({ readings }) => {
    const [only] = readings
    if (only && readings.length === 1) {
      agreed += 1
      if (agreed > MEMORY) kept = []
      return only.kind === 'lacuna' ? undefined : only
    }
    const reaching = readings.filter(({ kind }) => kind !== 'lacuna')
    const lemma =
      ofAny(voters.sources, reaching) ??
      ofAny(voters.drafts, reaching) ??
      (reaching.length < 2 ? reaching[0] : bestOf(reaching, kept, voters))
    let sides = 0
    for (const { sigla } of readings) if (counts(sigla, column)) sides += 1
    const isDivided = sides > 1
    agreed = isDivided ? 0 : agreed + 1
    if (isDivided && hasWords(reaching))
      for (const reading of reaching) if (reading !== lemma) for (const siglum of reading.sigla) voters.strayed.add(siglum)
    if (lemma && isDivided) kept = lemma.sigla
    else if (agreed > MEMORY) kept = []
    return lemma
  })
}

/** Marks are put as houses like: they tell nothing of whose words an article has. */
function hasWords(readings: readonly Reading[]): boolean {
  return readings.some(({ text }) => WORD.test(text))
}

/** The best supported reading that any of some witnesses has. */
function ofAny(some: ReadonlySet<Siglum>, readings: readonly Reading[]): Reading | undefined {
  return some.size === 0 ? undefined : readings.find(({ sigla }) => sigla.some((siglum) => some.has(siglum)))
}

/** Of equally supported readings the one that `lemmataOf` tells; of readings of which nothing tells, the first. */
function bestOf(readings: readonly Reading[], kept: readonly Siglum[], voters: Voters): Reading | undefined {
  const { votes, strayed, fullness } = voters
  const polls = readings.map((reading) => ({ reading, word: votes(withSameWord(reading, readings)), own: votes(reading.sigla) }))
  const column = polls.some(({ own }) => own.full > 0) ? 'full' : 'all'
  const ofWord = mostOf(polls, ({ word }) => word[column])
  const best = mostOf(ofWord, ({ own }) => own[column]).map(({ reading }) => reading)
  if (best.length < 2) return best[0]
  // What is left out with a mark is the lemma only where more leave it out than print it.
  const printed = best.filter(({ kind, text }) => kind !== 'elided' && !DOTS.test(text))
  const rivals = printed.length > 0 ? printed : best
  if (rivals.length < 2) return rivals[0]
  const isOfWords = hasWords(readings)
  const isKept = among(kept)
  const ranked = rivals.map((reading): Rival => {
    const { sigla } = reading
    const loyalty = kept.length === 0 ? 0 : votes(sigla.filter(isKept))[column]
    const faith = isOfWords ? votes(strayed.size === 0 ? sigla : sigla.filter((siglum) => !strayed.has(siglum))).all : 0
    return { reading, loyalty, faith, all: isOfWords ? votes(sigla).all : 0 }
  })
  const first = ({ reading: { sigla } }: Rival): number =>
    sigla.reduce((least, siglum) => Math.min(least, fullness().get(siglum) ?? Infinity), Infinity)
  return ranked.toSorted((a, b) => b.loyalty - a.loyalty || b.faith - a.faith || b.all - a.all || first(a) - first(b))[0]?.reading
}

/** Those for which a count is the highest. */
function mostOf<T>(some: readonly T[], count: (one: T) => number): T[] {
  const most = some.reduce((more, one) => Math.max(more, count(one)), 0)
  return some.filter((one) => count(one) === most)
}

/** Who prints the word of a reading, with a capital or without: both speak against another word. */
function withSameWord({ kind, text, sigla }: Reading, readings: readonly Reading[]): readonly Siglum[] {
  const word = normalize(text)
  const others = readings.filter((other) => other.sigla !== sigla && other.kind === kind && normalize(other.text) === word)
  return others.length === 0 ? sigla : [...sigla, ...others.flatMap((other) => other.sigla)]
}

/** One of several readings that as many support. */
interface Rival {
  readonly reading: Reading
  /** Of its supporters, how many the lemma was of before; how many never strayed from it; all. */
  readonly loyalty: number
  readonly faith: number
  readonly all: number
}

/** The witnesses that print the lemma at each of some loci. */
export function lemmaWitnesses(lemmata: Lemmata, loci: readonly number[]): Siglum[] {
  const [first, ...others] = loci
  return others.reduce((left, at) => stillLemma(lemmata, left, at), [...(lemmata[first ?? -1]?.sigla ?? [])])
}

/** Those of some witnesses that print the lemma at one locus more. */
export function stillLemma(lemmata: Lemmata, sigla: readonly Siglum[], at: number): Siglum[] {
  return sigla.filter(among(lemmata[at]?.sigla ?? []))
}
