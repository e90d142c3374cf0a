import type { Collation, Siglum, Token } from '../../model.ts'
import { reopenings } from '../../text/content.ts'
import { countUpTo } from '../../text/count-up-to.ts'
import { defineKind, type Survey } from '../define-kind.ts'
import type { Setting } from '../difference.ts'
import { farBack } from '../far-back.ts'
import { alike, fullest, witnessOf } from '../passage.ts'
import { range } from '../range.ts'
import { wholePassage } from '../whole-passage.ts'

/** Words in a row that make a block. */
const BLOCK = 3
/** How far behind a block must stand that the other witness prints before, in words. */
const BEHIND = 8

export const stitchedQuotation = defineKind({
  kind: 'stitched-quotation',
  title: 'stitched together',
  weight: 'structural',
  family: 'structural',
  severity: 'critical',
  survey: (collation, setting) => {
    const full = fullest(
      collation,
      collation.cluster.witnesses.map(({ siglum }) => siglum),
    )
    const tokens = collation.tokens[full] ?? []
    const isFarBack = farBack(tokens, BEHIND)
    const suspects = collation.cluster.witnesses.map(({ siglum }) => siglum).filter((siglum) => isFarBack(collation.tokens[siglum] ?? []))
    const there = suspects.length === 0 ? undefined : blocksOf(tokens, setting.lexicon.functionWords)
    const stitched = suspects.filter((siglum) => siglum !== full && there && isStitched(collation, there, siglum, setting))
    if (stitched.length === 0) return []
    const survey: Survey = {
      loci: [],
      lemma: wholePassage(collation, alike(collation, range(0, collation.loci.length - 1), fullest(collation, usual(collation, stitched)))),
      variant: wholePassage(collation, stitched),
      rule: 'inside one pair of marks, blocks of words stand in another order',
    }
    return [survey]
  },
})

/**
 * Of those who print the words in the usual order, the ones that print most of what others print, too: an exclamation of its own does not count.
 * Copies are no others, so that one more of them changes nothing.
 */
function usual({ cluster, tokens }: Collation, stitched: readonly Siglum[]): readonly Siglum[] {
  const groups = new Map<string, Set<number>>()
  for (const { siglum, copyGroup } of cluster.witnesses)
    for (const { norm } of tokens[siglum] ?? []) groups.set(norm, (groups.get(norm) ?? new Set()).add(copyGroup))
  const known = cluster.witnesses
    .filter(({ siglum }) => !stitched.includes(siglum))
    .map(({ siglum }) => {
      const words = new Set((tokens[siglum] ?? []).map(({ norm }) => norm))
      return { siglum, shared: Array.from(words).filter((word) => (groups.get(word)?.size ?? 0) > 1).length }
    })
  const most = known.reduce((least, { shared }) => Math.max(least, shared), 0)
  return known.filter(({ shared }) => shared === most).map(({ siglum }) => siglum)
}

/** Whether a block of a witness follows, inside the same marks, one behind which it stands among the blocks of another. */
function isStitched(collation: Collation, there: Blocks, cut: Siglum, { lexicon }: Setting): boolean {
  const here = blocksOf(collation.tokens[cut] ?? [], lexicon.functionWords)
  const witness = witnessOf(collation, cut)
  const breaks = witness ? reopenings(witness) : []
  const breaksUpTo = (place: number): number => countUpTo(breaks.length, (i) => breaks[i]! <= place)
  let furthest = { place: -1, end: 0 }
  for (const [block, { place, start }] of here) {
    const other = there.get(block)
    if (!other) continue
    if (breaksUpTo(start) > breaksUpTo(furthest.end)) furthest = { place: -1, end: 0 }
    if (furthest.place - other.place > BEHIND && place >= 0) return true
    if (other.place > furthest.place) furthest = { place: other.place, end: start }
  }
  return false
}

/** The blocks that stand only once in a witness and say something, with their places in words and in characters. */
type Blocks = ReadonlyMap<string, { readonly place: number; readonly start: number }>

function blocksOf(tokens: readonly Token[], functionWords: ReadonlySet<string>): Blocks {
  const words = tokens.filter(({ kind }) => kind === 'word')
  const blocks = new Map<string, { place: number; start: number }>()
  const twice = new Set<string>()
  for (let place = 0; place + BLOCK <= words.length; place += 1) {
    const run = words.slice(place, place + BLOCK)
    const block = run.map(({ norm }) => norm).join(' ')
    if (run.every(({ norm }) => functionWords.has(norm))) continue
    if (blocks.has(block)) twice.add(block)
    blocks.set(block, { place, start: run[0]?.start ?? 0 })
  }
  for (const block of twice) blocks.delete(block)
  return blocks
}
