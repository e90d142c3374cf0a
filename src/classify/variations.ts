import type { Collation, Siglum } from '../model.ts'
import { among } from '../text/among.ts'
import { type Departure, departuresOf, type Matter } from './departures.ts'
import { type Lemmata, lemmataOf, lemmaWitnesses, stillLemma } from './lemmata.ts'
import { withParentheses } from './parentheses.ts'
import { type LookAlikes, lookAlikesIn } from './look-alikes.ts'
import { masksApart } from './masks-apart.ts'
import { joinMarked } from './marked-places.ts'
import { fullest, type Passage, passageOf, readingOf, wordsBetween } from './passage.ts'
import { beyondMarks } from './unmarked.ts'
import { byFigure, type Figure, wholeFigures, withFigures } from './whole-figures.ts'
import { sentencesApart } from './sentences-apart.ts'
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
  const variations = gathered(collation)
  const longer = longerAt(variations)
  return variations
    .filter((variation) => !beyondMarks(collation, variation) && !isPartOf(collation, variation, longer.get(variation.loci[0] ?? 0) ?? []))
    .toSorted((a, b) => (a.loci[0] ?? 0) - (b.loci[0] ?? 0) || (a.loci.at(-1) ?? 0) - (b.loci.at(-1) ?? 0))
}

/** Who departs from the lemma in the same way, at the same loci. */
interface Group {
  readonly departure: Departure
  readonly variant: LookAlikes[]
}

function gathered(collation: Collation): Variation[] {
  const figures = wholeFigures(collation)
  const lemmata = withFigures(collation, lemmataOf(collation), figures)
  const groups = new Map<string, Group>()
  for (const alike of lookAlikesIn(collation)) {
    const [siglum] = alike
    for (const departure of widened(collation, lemmata, siglum, figures)) {
      const key = keyOf(collation, departure)
      const group = groups.get(key)
      if (group) group.variant.push(alike)
      else groups.set(key, { departure, variant: [alike] })
    }
  }
  return Array.from(groups.values(), ({ departure: { matter, loci }, variant }) => ({
    matter,
    loci,
    lemma: passageOf(collation, loci, unbroken(collation, loci, lemmaWitnesses(lemmata, loci))),
    variant: passageOf(collation, loci, inOrder(collation, variant)),
  }))
}

/** The departures of a witness, each with all that belongs to it. */
function widened(collation: Collation, lemmata: Lemmata, siglum: Siglum, figures: readonly Figure[]): readonly Departure[] {
  const departures = departuresOf(collation, lemmata, siglum).flatMap((each) => sentencesApart(collation, lemmata, each))
  if (departures.length === 0) return departures
  const whole = departures.map((departure) => widen(collation, lemmata, departure))
  const joined = withParentheses(collation, withoutDoubles(joinTouching(joinMarked(collation, whole))))
  return byFigure(figures, joined, siglum)
    .flatMap((each) => cutByLemma(lemmata, each))
    .flatMap((each) => masksApart(collation, lemmata, each))
}

/** What witnesses that depart alike have in common. */
function keyOf(collation: Collation, { siglum, matter, loci }: Departure): string {
  let key: string = matter
  for (const at of loci) key += ` ${at}:${placeOf(collation, at, siglum)}`
  return `${key} ${wordsBetween(collation, loci, siglum)}`
}

/** Witnesses that stand together in some groups, in the order of the cluster. */
function inOrder({ cluster }: Collation, groups: readonly LookAlikes[]): readonly Siglum[] {
  const [first] = groups
  if (!first || groups.length === 1) return first ?? []
  const all = groups.flat()
  if (groups.every(({ length }) => length === 1)) return all
  const isOne = among(all)
  return cluster.witnesses.map(({ siglum }) => siglum).filter(isOne)
}

/** The witnesses of a lemma that print nothing else amid it, so that it stands in each as it is shown; where all do, those that print the same as the fullest. */
function unbroken(collation: Collation, loci: readonly number[], lemma: readonly Siglum[]): readonly Siglum[] {
  const between = lemma.map((siglum) => wordsBetween(collation, loci, siglum))
  if (between.every((words) => words === '')) return lemma
  const shown = between.includes('') ? '' : between[lemma.indexOf(fullest(collation, lemma))]
  return lemma.filter((_, at) => between[at] === shown)
}

/** Which of its readings a locus has for a siglum. */
function placeOf(collation: Collation, at: number, siglum: Siglum): number {
  const reading = readingOf(collation, at, siglum)
  return reading ? (collation.loci[at]?.readings.indexOf(reading) ?? -1) : -1
}

/** The variations of several loci, by each locus that they cover. */
function longerAt(variations: readonly Variation[]): ReadonlyMap<number, readonly Variation[]> {
  const longer = new Map<number, Variation[]>()
  for (const variation of variations) {
    if (variation.loci.length < 2) continue
    for (const at of variation.loci) {
      const others = longer.get(at)
      if (others) others.push(variation)
      else longer.set(at, [variation])
    }
  }
  return longer
}

/** Whether a fragment ends inside what others print in place of the lemma: its part of that is no departure of its own. */
function isPartOf(collation: Collation, part: Variation, longer: readonly Variation[]): boolean {
  return longer.some((whole) => {
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
  const joined: { readonly departure: Departure; readonly loci: Set<number>; last: number }[] = []
  let words: (typeof joined)[number] | undefined
  for (const departure of departures.toSorted((a, b) => (a.loci[0] ?? 0) - (b.loci[0] ?? 0))) {
    const last = departure.loci.at(-1) ?? 0
    if (departure.matter === 'words' && words && words.last + 1 >= (departure.loci[0] ?? 0)) {
      for (const at of departure.loci) words.loci.add(at)
      words.last = Math.max(words.last, last)
      continue
    }
    joined.push({ departure, loci: new Set(departure.loci), last })
    if (departure.matter === 'words') words = joined.at(-1)
  }
  return joined.map(({ departure, loci }) =>
    loci.size === departure.loci.length ? departure : { ...departure, loci: Array.from(loci).toSorted((a, b) => a - b) },
  )
}

/** What a run of words has taken in is not told twice. */
function withoutDoubles(departures: readonly Departure[]): Departure[] {
  const told = new Set(departures.filter(({ matter }) => matter === 'words').flatMap(({ loci }) => loci))
  return departures.filter(({ matter, loci }) => matter !== 'case' || !loci.every((at) => told.has(at)))
}

/** Where no witness has the lemma all along, the departure is cut: a side must be something somebody prints. */
function cutByLemma(lemmata: Lemmata, departure: Departure): Departure[] {
  const cuts: number[][] = []
  let whole: readonly Siglum[] = []
  for (const at of departure.loci) {
    const run = cuts.at(-1)
    const still = run ? stillLemma(lemmata, whole, at) : []
    if (run && still.length > 0) run.push(at)
    else cuts.push([at])
    whole = still.length > 0 ? still : (lemmata[at]?.sigla ?? [])
  }
  return cuts.filter((loci) => !lemmaWitnesses(lemmata, loci).includes(departure.siglum)).map((loci) => ({ ...departure, loci }))
}
