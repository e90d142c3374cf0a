import type { Collation, Discrepancy, Place, QuotedSpan, Siglum, Token, Witness } from '../model.ts'
import { countUpTo } from '../text/count-up-to.ts'
import { placesOf } from '../text/reading-of.ts'
import { places } from './places.ts'

/** Witnesses of a side whose places are given: nobody goes to look at more, and each of a thousand differences would list all of a thousand. */
const PLACED = 100

/**
 * Where each witness of a discrepancy, or the first hundred of each side, has it in its article: the differing words, or the point where they would stand.
 *
 * A discrepancy of the whole cluster stands at the quotation, up to its first cue.
 */
export function standing({ loci, lemma, variant }: Discrepancy, collation: Collation): Readonly<Record<Siglum, Place>> {
  const sigla = new Set([...lemma.sigla.slice(0, PLACED), ...variant.sigla.slice(0, PLACED)])
  const witnesses = collation.cluster.witnesses.filter(({ siglum }) => sigla.has(siglum))
  let before: readonly number[] | undefined
  const lociBehind = (): readonly number[] => (before ??= lociBefore(loci[0] ?? 0, collation))
  return Object.fromEntries(
    witnesses.flatMap((witness) => {
      const span = loci.length > 0 ? spanOf(witness, rangeOf(witness.siglum, loci, collation, lociBehind)) : witness.quotations[0].spans[0]
      return places(witness.quotations[0].article, [span]).map((place) => [witness.siglum, place])
    }),
  )
}

/** Offsets into the witness's content. A mark before the first word does not count: the words may stand in the next pair of marks. */
function rangeOf(
  siglum: Siglum,
  covered: readonly number[],
  collation: Collation,
  before: () => readonly number[],
): Pick<Token, 'start' | 'end'> {
  const own = collation.tokens[siglum] ?? []
  const stand: number[] = []
  for (const at of covered) for (const place of placesOf(collation, at, siglum)) stand.push(place)
  if (stand.length > 1) stand.sort((a, b) => a - b)
  const first = stand.find((place) => own[place]?.kind !== 'mark') ?? stand[0]
  if (first !== undefined) return { start: own[first]?.start ?? 0, end: own[stand.at(-1) ?? first]?.end ?? 0 }

  for (const at of before()) {
    const last = own[placesOf(collation, at, siglum).at(-1) ?? -1]
    if (last) return { start: last.end, end: last.end }
  }
  return { start: 0, end: 0 }
}

/** The loci before one, nearest first: where words moved, those before it where they are best supported. */
function lociBefore(locus: number, { gathered }: Collation): number[] {
  const at = gathered?.from.findIndex((loci) => loci.includes(locus)) ?? -1
  return (at < 0 ? Array.from({ length: locus }, (_, index) => index) : (gathered?.from.slice(0, at).flat() ?? [])).toReversed()
}

/** Cuts a range of the content out of the article; what runs on over a cue is shown up to the cue. */
function spanOf(witness: Witness, { start, end }: Pick<Token, 'start' | 'end'>): QuotedSpan {
  const placed = placedIn(witness)
  const found = placed[countUpTo(placed.length, (i) => placed[i]!.at + placed[i]!.span.end - placed[i]!.span.start < start)]
  if (!found) return placed.at(-1)?.span ?? witness.quotations[0].spans[0]
  const { span, at } = found
  const from = span.start + Math.max(0, start - at)
  const to = Math.max(from, Math.min(span.end, span.start + end - at))
  return { start: from, end: to, ...(span.part !== undefined && { part: span.part }) }
}

/** A span of a witness, and where it begins in its content. */
interface Placed {
  readonly span: QuotedSpan
  readonly at: number
}

const known = new WeakMap<Witness, readonly Placed[]>()

/** The spans of a witness, found once: a speech quoted sentence by sentence has hundreds, and each may differ somewhere. */
function placedIn(witness: Witness): readonly Placed[] {
  const before = known.get(witness)
  if (before) return before
  let at = 0
  const placed = witness.quotations.flatMap(({ spans }) =>
    spans.map((span): Placed => {
      const one = { span, at }
      at += span.end - span.start + 1
      return one
    }),
  )
  known.set(witness, placed)
  return placed
}
