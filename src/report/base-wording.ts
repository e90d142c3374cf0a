import type { Finding, ReportedReading, Side, Siglum } from '../model.ts'
import { type Printed, readout, startsWord } from './readout.ts'
import { hasWord } from './wording-runs.ts'

/** A piece of the base wording: what stands at one locus. */
export interface Piece extends Printed {
  readonly kind: 'words' | 'gap' | 'nothing'
}

/**
 * The wording of an utterance in one piece, a piece a locus: the lemma where printings differ, else what they agree on.
 *
 * It is spelt and spaced as the witness prints it that has most of it, so that not every word is from another hand. Where a draft is judged,
 * it is what `yours`, its sigla, print, and nothing else.
 */
export function baseWording(finding: Finding, yours: readonly Siglum[] = []): Piece[] {
  const lemmata = lemmataOf(finding)
  const isElsewhere = new Set(finding.transpositions?.flatMap(({ elsewhere }) => elsewhere))
  const isPrinted = new Set(finding.transpositions?.flatMap(({ pairs }) => pairs.map(([here]) => here)))
  let kept: readonly Siglum[] = []
  const base = finding.loci.map(({ readings }, i) => {
    if (readings.length < 2) kept = []
    if (isElsewhere.has(i)) return undefined
    // Who prints the words in another place has not left them out in this one.
    const present = readings.filter(({ kind }) => (isPrinted.has(i) ? kind === 'attested' : kind !== 'lacuna'))
    if (yours.length > 0) return ofYours(present, yours)
    const lemma = lemmata.get(i)
    const own = lemma === undefined ? undefined : readings.find(({ sigla }) => sigla.includes(lemma))
    // `Mary` against `Lady Mary`: where the lemma begins or ends amid these loci, it has nothing at the others, whatever stands there.
    if (own?.kind === 'lacuna' && !isPrinted.has(i)) return undefined
    const shown = present.find((reading) => reading === own) ?? likeBefore(present, kept)
    kept = shown?.sigla ?? []
    return shown
  })
  const shares = new Map<Siglum, number>()
  for (const siglum of base.flatMap((reading) => (reading?.kind === 'attested' ? reading.sigla : [])))
    shares.set(siglum, (shares.get(siglum) ?? 0) + 1)

  const printed = readout(finding)
  return withoutStrayMarks(base, lemmata).map((reading, i): Piece => {
    if (!reading || reading.kind === 'omitted') return { kind: 'nothing', text: '', spaced: false }
    if (reading.kind === 'elided') return { kind: 'gap', text: '…', spaced: true }
    const hands = yours.some((siglum) => reading.sigla.includes(siglum))
      ? yours.filter((siglum) => reading.sigla.includes(siglum))
      : reading.sigla
    const [hand = ''] = hands.toSorted((a, b) => (shares.get(b) ?? 0) - (shares.get(a) ?? 0))
    return { kind: 'words', ...(printed[i]?.get(hand) ?? { text: reading.text, spaced: startsWord(reading.text) }) }
  })
}

/** Without marks behind which only others stop: the full stop of `did not.` is none before the emoji of `didn't 😢`, nor behind it. */
function withoutStrayMarks(
  base: readonly (ReportedReading | undefined)[],
  lemmata: ReadonlyMap<number, Siglum>,
): readonly (ReportedReading | undefined)[] {
  const shown = base.flatMap((reading, at) => (reading?.kind === 'attested' ? [{ reading, at }] : []))
  const stray = new Set(
    shown.flatMap(({ reading, at }, i) => {
      const [before, after] = [shown[i - 1]?.reading, shown[i + 1]?.reading]
      if (!before || lemmata.has(at) || hasWord(reading.text) || share(before, reading)) return []
      return !after || share(before, after) ? [at] : []
    }),
  )
  return stray.size === 0 ? base : base.map((reading, at) => (stray.has(at) ? undefined : reading))
}

function share(one: ReportedReading, other: ReportedReading): boolean {
  return one.sigla.some((siglum) => other.sigla.includes(siglum))
}

/** The best supported reading; of several that are, one of those whose words stand before it. */
function likeBefore([first, ...others]: readonly ReportedReading[], kept: readonly Siglum[]): ReportedReading | undefined {
  const isOfThem = ({ sigla }: ReportedReading): boolean => sigla.some((siglum) => kept.includes(siglum))
  if (!first || isOfThem(first)) return first
  return others.find((other) => other.kind !== 'elided' && other.independent === first.independent && isOfThem(other)) ?? first
}

/** Whose reading the lemma is at each locus that a discrepancy covers: what stands beside a variant must be what the base has. */
export function lemmataOf({ loci: all, discrepancies }: Finding): ReadonlyMap<number, Siglum> {
  const lemmata = new Map<number, Siglum>()
  for (const { loci, lemma, family } of discrepancies) {
    const open = family === 'structural' ? [] : loci.filter((index) => !lemmata.has(index))
    const shown = open.length > 0 ? whoPrints(all, loci, lemma) : undefined
    if (shown !== undefined) for (const index of open) lemmata.set(index, shown)
  }
  return lemmata
}

/** Witnesses of a side that are looked at for the one that prints it as it is shown. */
const LOOKED_AT = 24

/** The first of a side that prints it as it is shown: `can't`, where another has `cannot`; the first of all where none does. */
function whoPrints(all: Finding['loci'], loci: readonly number[], { sigla, text }: Side): Siglum | undefined {
  const shown = withoutBlanks(text)
  const printed = (siglum: Siglum): string =>
    loci.map((index) => all[index]?.readings.find((reading) => reading.sigla.includes(siglum))?.text ?? '').join('')
  return sigla.slice(0, LOOKED_AT).find((siglum) => withoutBlanks(printed(siglum)) === shown) ?? sigla[0]
}

const withoutBlanks = (text: string): string => text.replaceAll(/\s/gu, '')

/** What the draft has: its words, where one of its printings has any. */
function ofYours(present: readonly ReportedReading[], yours: readonly Siglum[]): ReportedReading | undefined {
  const own = present.filter(({ sigla }) => yours.some((siglum) => sigla.includes(siglum)))
  return own.find(({ kind }) => kind === 'attested') ?? own[0]
}
