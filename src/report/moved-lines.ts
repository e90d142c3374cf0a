import type { Finding, Siglum, Transposition } from '../model.ts'
import { shorten } from '../text/shorten.ts'
import { inert } from './inert.ts'
import { isolated, wrap } from './layout.ts'
import type { Palette } from './palette.ts'
import { type Printed, readout } from './readout.ts'
import { siglaOf } from './sides.ts'

/** Characters of the moved words, and of the words they stand beside. */
const [MOVED, BESIDE] = [60, 30]

/** More than so many are counted, not shown: such printings have few sentences in one order. */
const SHOWN = 4

/** Which witnesses print some words in another place, in lines. */
export function movedLines(finding: Finding, paint: Palette, width: number): string[] {
  return movedIn(finding).flatMap((text) => wrap(text, width).map((line) => paint.quiet(isolated(line))))
}

/** Which witnesses print some words in another place, and before or after what. */
export function movedIn(finding: Finding): string[] {
  const { transpositions } = finding
  if (!transpositions) return []
  const printed = readout(finding)
  const rest = transpositions.length - SHOWN
  const lines = transpositions.slice(0, rest > 1 ? SHOWN : SHOWN + 1).map((one) => told(one, printed))
  return rest > 1 ? [...lines, `and ${rest} more stretches elsewhere`] : lines
}

type Readout = readonly ReadonlyMap<Siglum, Printed>[]

function told({ moved, elsewhere }: Transposition, printed: Readout): string {
  const [hand = ''] = moved
  const own = new Set(elsewhere)
  const words = (loci: readonly number[]) => textOf(loci, hand, printed)
  const [first = 0, last = 0] = [elsewhere[0], elsewhere.at(-1)]
  const behind = words(printed.flatMap((_, at) => (at > last && !own.has(at) ? [at] : [])))
  const before = words(printed.flatMap((_, at) => (at < first ? [at] : [])))
  const place = behind ? `before “${beginning(behind)}”` : `after “${ending(before)}”`
  return `elsewhere in ${siglaOf(moved)}: “${shorten(inert(words(elsewhere)), MOVED)}” ${place}`
}

function textOf(loci: readonly number[], siglum: Siglum, printed: Readout): string {
  const pieces = loci.flatMap((at) => printed[at]?.get(siglum) ?? [])
  const text = pieces.map(({ text: piece, spaced }) => `${spaced ? ' ' : ''}${piece}`).join('')
  return text.replace(/^[^\p{L}\p{N}[(]+|[\s,;:.]+$/gu, '')
}

function beginning(text: string): string {
  const line = inert(text)
  return line.length <= BESIDE ? line : `${line.slice(0, BESIDE).replace(/\s\S*$/, '')} …`
}

function ending(text: string): string {
  const line = inert(text)
  return line.length <= BESIDE ? line : `… ${line.slice(-BESIDE).replace(/^\S*\s/, '')}`
}
