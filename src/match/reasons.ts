import type { Match } from '../model.ts'
import type { Draft } from './assemble.ts'
import { contextOf } from './context.ts'
import type { Corpus } from './corpus.ts'
import type { Shared } from './edge-list.ts'
import type { Passage } from './passage.ts'
import { why } from './prior.ts'
import type { Quoted } from './quoted.ts'
import type { Group } from './unite.ts'

/** Who prints what in a group, by number of printing. */
type Holders = ReadonlyMap<number, readonly { readonly quoted: Quoted; readonly draft: number }[]>

/** Edges looked at for one printing, strongest first. */
const EDGES = 32

/** Edges are ordered by bits, up to so many, in steps that are smaller than this. */
const [ORDERED, STEP] = [60_000, 0.002]

/** Bits of a rare word: one that stands among four thousand others. */
const RARE = 12

/** Why each witness of a group stands in it: what it shares with the nearest other one. Linear in the group's edges. */
export function reasons(drafts: readonly Draft[], { edges }: Group, corpus: Corpus): Match[] {
  const holders = holdersOf(drafts)
  const found = drafts.map((draft, i) => identical(draft, i, holders, corpus))
  const left = new Map<number, number>()
  for (const edge of edges) {
    // Those that follow are weaker, but for the steps by which they are ordered.
    const { bits } = edge.overlap
    if (bits < ORDERED && found.every((one) => one !== undefined && one.bits >= bits + STEP)) break
    for (const [own, other] of [[edge.a, edge.b] as const, [edge.b, edge.a] as const]) {
      left.set(own, (left.get(own) ?? EDGES) - 1)
      if ((left.get(own) ?? 0) < 0) continue
      for (const { quoted, draft } of holders.get(own) ?? []) {
        const near = holders.get(other)?.find((one) => one.draft !== draft)
        if (!near || (found[draft]?.bits ?? -1) >= edge.overlap.bits) continue
        const shared = { words: edge.overlap.words, rare: rareAmong(quoted.passage, edge.overlap.runs, own === edge.a ? 'a' : 'b') }
        const because = why(shared, false, contextOf([quoted], [near.quoted], corpus))
        found[draft] = { bits: round(edge.overlap.bits), why: because, confidence: edge.verdict.confidence }
      }
    }
  }
  return found.map((one, i) => one ?? alone(drafts[i]?.[0].quoted))
}

function holdersOf(drafts: readonly Draft[]): Holders {
  const holders = new Map<number, { quoted: Quoted; draft: number }[]>()
  drafts.forEach((placed, draft) => {
    for (const { quoted, printing } of placed) {
      const list = holders.get(printing)
      if (list) list.push({ quoted, draft })
      else holders.set(printing, [{ quoted, draft }])
    }
  })
  return holders
}

/** Another witness prints the same words. */
function identical(draft: Draft, number: number, holders: Holders, corpus: Corpus): Match | undefined {
  let best: Match | undefined
  for (const { quoted, printing } of draft) {
    const { bits, words } = quoted.size
    const other = holders.get(printing)?.find((one) => one.draft !== number)
    if (!other || (best && best.bits >= bits)) continue
    const shared = { words, rare: rareIn(quoted.passage) }
    best = { bits: round(bits), why: why(shared, true, contextOf([quoted], [other.quoted], corpus)), confidence: 'high' }
  }
  return best
}

function rareIn({ bits }: Passage): number {
  let count = 0
  for (let i = 0; i < bits.length; i++) if ((bits[i] ?? 0) >= RARE) count += 1
  return count
}

/** How many of the words that a passage shares are rare. */
function rareAmong({ bits }: Passage, runs: Shared['runs'], side: 'a' | 'b'): number {
  let count = 0
  for (const run of runs) {
    for (let word = run[side]; word < run[side] + run.length; word++) if ((bits[word] ?? 0) >= RARE) count += 1
  }
  return count
}

/** Only copies of its article print it, too. */
function alone(quoted: Quoted | undefined): Match {
  return { bits: round(quoted?.size.bits ?? 0), why: `the same ${quoted?.size.words ?? 0} words, copied article`, confidence: 'high' }
}

function round(bits: number): number {
  return Math.round(bits * 10) / 10
}
