import type { Collation, Siglum } from '../model.ts'
import { type Departure, departuresOf, type Matter } from './departures.ts'
import { type Lemmata, lemmataOf, lemmaWitnesses } from './lemmata.ts'
import { withParentheses } from './parentheses.ts'
import { joinMarked } from './marked-places.ts'
import { fullest, type Passage, passageOf, readingOf, wordsBetween } from './passage.ts'
import { beyondMarks } from './unmarked.ts'
import { widen } from './widen.ts'

/** A place where some witnesses depart from the lemma, in one matter: `lemma] variant`. */
export interface Variation {
  readonly matter: Matter
  /** Ascending. */
  readonly loci: readonly number[]
  readonly lemma: Passage
  readonly variant: Passage
}

/** Every place where witnesses depart from the lemma; witnesses that depart alike stand together. In the order of the loci. */
export function variationsOf(collation: Collation): Variation[] {
  const lemmata = lemmataOf(collation)
  const groups = new Map<string, { departure: Departure; lemma: readonly Siglum[]; variant: Siglum[] }>()
  for (const { siglum } of collation.cluster.witnesses) {
    const departures = departuresOf(collation, lemmata, siglum).map((departure) => widen(collation, lemmata, departure))
    for (const departure of withParentheses(collation, withoutDoubles(joinTouching(joinMarked(collation, departures)))).flatMap((each) =>
      cutByLemma(lemmata, each),
    )) {
      const key = [
        departure.matter,
        ...departure.loci.map((at) => `${at}:${collation.loci[at]?.readings.findIndex(({ sigla }) => sigla.includes(siglum))}`),
        wordsBetween(collation, departure.loci, siglum),
      ].join(' ')
      const group = groups.get(key)
      if (group) group.variant.push(siglum)
      else
        groups.set(key, {
          departure,
          lemma: unbroken(collation, departure.loci, lemmaWitnesses(lemmata, departure.loci)),
          variant: [siglum],
        })
    }
  }
  return Array.from(groups.values(), ({ departure: { matter, loci }, lemma, variant }) => ({
    matter,
    loci,
    lemma: passageOf(collation, loci, lemma),
    variant: passageOf(collation, loci, variant),
  }))
    .filter((variation, _, all) => !beyondMarks(collation, variation) && !isPartOf(collation, variation, all))
    .toSorted((a, b) => (a.loci[0] ?? 0) - (b.loci[0] ?? 0) || (a.loci.at(-1) ?? 0) - (b.loci.at(-1) ?? 0))
}

/** The witnesses of a lemma that print nothing else amid it, so that it stands in each as it is shown; where all do, those that print the same as the fullest. */
function unbroken(collation: Collation, loci: readonly number[], lemma: readonly Siglum[]): Siglum[] {
  const between = new Map(lemma.map((siglum) => [siglum, wordsBetween(collation, loci, siglum)]))
  const shown = lemma.some((siglum) => between.get(siglum) === '') ? '' : between.get(fullest(collation, lemma))
  return lemma.filter((siglum) => between.get(siglum) === shown)
}

/** Whether a fragment ends inside what others print in place of the lemma: its part of that is no departure of its own. */
function isPartOf(collation: Collation, part: Variation, all: readonly Variation[]): boolean {
  return all.some((whole) => {
    if (whole.matter !== part.matter || whole.loci.length <= part.loci.length || !part.loci.every((at) => whole.loci.includes(at)))
      return false
    const [other = ''] = whole.variant.sigla
    return part.variant.sigla.every((siglum) =>
      whole.loci.every((at) => {
        const own = readingOf(collation, at, siglum)
        return own === readingOf(collation, at, other) || (own?.kind === 'lacuna' && !part.loci.includes(at))
      }),
    )
  })
}

/** Runs of words that came to touch or overlap each other are one. */
function joinTouching(departures: readonly Departure[]): Departure[] {
  const joined: Departure[] = []
  for (const departure of departures.toSorted((a, b) => (a.loci[0] ?? 0) - (b.loci[0] ?? 0))) {
    const at = joined.findLastIndex(({ matter }) => matter === 'words')
    const before = joined[at]
    if (departure.matter === 'words' && before && (before.loci.at(-1) ?? 0) + 1 >= (departure.loci[0] ?? 0))
      joined[at] = { ...before, loci: Array.from(new Set([...before.loci, ...departure.loci])).toSorted((a, b) => a - b) }
    else joined.push(departure)
  }
  return joined
}

/** What a run of words has taken in is not told twice. */
function withoutDoubles(departures: readonly Departure[]): Departure[] {
  const told = new Set(departures.filter(({ matter }) => matter === 'words').flatMap(({ loci }) => loci))
  return departures.filter(({ matter, loci }) => matter !== 'case' || !loci.every((at) => told.has(at)))
}

/** Where no witness has the lemma all along, the departure is cut: a side must be something somebody prints. */
function cutByLemma(lemmata: Lemmata, departure: Departure): Departure[] {
  const cuts: number[][] = []
  for (const at of departure.loci) {
    const run = cuts.at(-1)
    if (run && lemmaWitnesses(lemmata, [...run, at]).length > 0) run.push(at)
    else cuts.push([at])
  }
  return cuts.filter((loci) => !lemmaWitnesses(lemmata, loci).includes(departure.siglum)).map((loci) => ({ ...departure, loci }))
}
