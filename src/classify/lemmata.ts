import type { Cluster, Collation, QuotationForm, Reading, Siglum } from '../model.ts'
import { among } from '../text/among.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'

/** For every locus the reading others are set against; undefined where nobody reaches it. */
export type Lemmata = readonly (Reading | undefined)[]

/** How many agreed loci it takes to forget whose the lemma was: a figure of several words may have agreed ones inside. */
const MEMORY = 3
const WORD = /[\p{L}\p{N}]/u
const DOTS = /^[[(]?\s?(?:…|\.\s?\.)/u
/** Forms that print what was said for its own sake; the others take from it what they need. */
const IN_FULL: ReadonlySet<QuotationForm> = new Set(['direct', 'block'])

/**
 * For every locus the reading others are set against; undefined where nobody reaches it.
 *
 * It is that of a source, where one is given; else the best supported one. Of equally supported ones it is that of the
 * witnesses it was at the locus before, so that a lemma of several words is, as far as can be, what somebody prints;
 * else that of witnesses whose words it was all along, so that two printings are not blended into one that nobody has;
 * else that which those have, too, who quote a few words only; else that of the fullest witness. Copies count once, and fragments where full quotations are even: neither can turn the lemma over.
 */
export function lemmataOf(collation: Collation): (Reading | undefined)[] {
  const { cluster } = collation
  const sources = new Set(cluster.witnesses.filter(({ quotations }) => quotations[0].article.role === 'source').map(({ siglum }) => siglum))
  const votes = votesIn(cluster)
  const column = votes(cluster.witnesses.map(({ siglum }) => siglum))[0] > 0 ? 0 : 1
  const fullness = fullnessIn(collation)
  let kept: readonly Siglum[] = []
  let agreed = 0
  const strayed = new Set<Siglum>()
  return collation.loci.map(({ readings }) => {
    const [only, another] = readings
    if (only && !another) {
      agreed += 1
      if (agreed > MEMORY) kept = []
      return only.kind === 'lacuna' ? undefined : only
    }
    const reaching = readings.filter(({ kind }) => kind !== 'lacuna')
    const lemma =
      reaching.find(({ sigla }) => sigla.some((siglum) => sources.has(siglum))) ?? bestOf(reaching, kept, strayed, votes, fullness)
    const isDivided = readings.filter(({ sigla }) => votes(sigla)[column] > 0).length > 1
    agreed = isDivided ? 0 : agreed + 1
    if (isDivided && hasWords(reaching))
      for (const siglum of reaching.flatMap((each) => (each === lemma ? [] : each.sigla))) strayed.add(siglum)
    if (lemma && isDivided) kept = lemma.sigla
    else if (agreed > MEMORY) kept = []
    return lemma
  })
}

/** Marks are put as houses like: they tell nothing of whose words an article has. */
function hasWords(readings: readonly Reading[]): boolean {
  return readings.some(({ text }) => WORD.test(text))
}

/** How many independent printings some witnesses are: in full, and in all. */
type Votes = (sigla: readonly Siglum[]) => readonly [full: number, all: number]

function votesIn({ witnesses }: Cluster): Votes {
  const groups = new Map(witnesses.map(({ siglum, copyGroup }) => [siglum, copyGroup]))
  const full = new Set(witnesses.filter(({ quotations }) => quotations.some(({ form }) => IN_FULL.has(form))).map(({ siglum }) => siglum))
  const count = (sigla: readonly Siglum[]): number => new Set(sigla.map((siglum) => groups.get(siglum))).size
  return (sigla) => [count(sigla.filter((siglum) => full.has(siglum))), count(sigla)]
}

/**
 * For every witness its rank: in full before in part, more words before fewer, then by the words; of those with the same words what
 * stands in fewer pieces, ends in no comma (which is the reporter's), has more marks, and comes first by what is printed. So neither a copy
 * nor its path changes it.
 */
function fullnessIn({ cluster, tokens }: Collation): ReadonlyMap<Siglum, number> {
  const ranked = cluster.witnesses
    .map(({ siglum, quotations }) => {
      const own = tokens[siglum] ?? []
      const words = own.filter(({ kind }) => kind === 'word').map(({ norm }) => norm)
      return {
        siglum,
        isFull: quotations.some(({ form }) => IN_FULL.has(form)),
        length: words.length,
        words: words.join(' '),
        pieces: quotations.reduce((sum, { spans }) => sum + spans.length, 0),
        comma: own.at(-1)?.norm === ',' ? 1 : 0,
        tokens: own.length,
        printed: own.map(({ text }) => text).join(' '),
      }
    })
    .toSorted(
      (a, b) =>
        Number(b.isFull) - Number(a.isFull) ||
        b.length - a.length ||
        byCodeUnit(a.words, b.words) ||
        a.pieces - b.pieces ||
        a.comma - b.comma ||
        b.tokens - a.tokens ||
        byCodeUnit(a.printed, b.printed),
    )
  return new Map(ranked.map(({ siglum }, rank) => [siglum, rank]))
}

function bestOf(
  readings: readonly Reading[],
  kept: readonly Siglum[],
  strayed: ReadonlySet<Siglum>,
  votes: Votes,
  fullness: ReadonlyMap<Siglum, number>,
): Reading | undefined {
  const column = readings.some(({ sigla }) => votes(sigla)[0] > 0) ? 0 : 1
  const support = ({ sigla }: Reading): number => votes(sigla)[column]
  const all = ({ sigla }: Reading): number => votes(sigla)[1]
  const isOfWords = hasWords(readings)
  const faith = ({ sigla }: Reading): number => votes(sigla.filter((siglum) => !strayed.has(siglum)))[1]
  const isKept = among(kept)
  const loyalty = ({ sigla }: Reading): number => votes(sigla.filter(isKept))[column]
  const most = readings.reduce((more, reading) => Math.max(more, support(reading)), 0)
  const best = readings.filter((reading) => support(reading) === most)
  // What is left out with a mark is the lemma only where more leave it out than print it.
  const printed = best.filter(({ kind, text }) => kind !== 'elided' && !DOTS.test(text))
  const first = ({ sigla }: Reading): number => sigla.reduce((least, siglum) => Math.min(least, fullness.get(siglum) ?? Infinity), Infinity)
  return (printed.length > 0 ? printed : best).toSorted(
    (a, b) => loyalty(b) - loyalty(a) || (isOfWords ? faith(b) - faith(a) || all(b) - all(a) : 0) || first(a) - first(b),
  )[0]
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
