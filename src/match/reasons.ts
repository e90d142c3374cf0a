import type { Confidence, Match } from '../model.ts'
import type { Draft } from './assemble.ts'
import { contextOf } from './context.ts'
import type { Corpus } from './corpus.ts'
import type { Shared } from './edge-list.ts'
import { type Context, why } from './prior.ts'
import type { Quoted } from './quoted.ts'
import type { Group } from './unite.ts'

/** Who prints what in a group, by number of printing. */
type Holders = ReadonlyMap<number, readonly Holder[]>

interface Holder {
  readonly quoted: Quoted
  readonly draft: number
}

/** What a witness shares with another one, before anything is asked of who said it. */
interface Common {
  readonly bits: number
  readonly words: number
  readonly confidence: Confidence
  /** Whose words they are, and where they stand in it; all of it where they are all that it prints. */
  readonly own: Quoted
  readonly runs: Shared['runs'] | undefined
  readonly side: 'a' | 'b'
}

/** What a witness shares with the nearest other one. */
interface Tie {
  readonly common: Common
  readonly identical: boolean
  readonly context: Context
  /** The most bits that it shares with any other. */
  readonly most: number
  /** How many others were asked who says it. */
  readonly asked: number
}

/** Edges looked at for one printing, strongest first; and other witnesses that one is compared with. */
const [EDGES, OTHERS] = [32, 6]

/** Edges are ordered by bits, up to so many, in steps that are smaller than this. */
const [ORDERED, STEP] = [60_000, 0.002]

/** Witnesses that share this part of what the nearest one shares are as near: what an article more or less in the corpus weighs must not choose among them. */
const AS_NEAR = 0.95

/** Bits of a rare word: one that stands among four thousand others. */
const RARE = 12

/** Why each witness of a group stands in it: what it shares with the nearest other one. Linear in the group's edges. */
export function reasons(drafts: readonly Draft[], { edges }: Group, corpus: Corpus): Match[] {
  const holders = holdersOf(drafts)
  const nearest: (Tie | undefined)[] = drafts.map(() => undefined)
  const look = (common: Common, own: Holder, others: readonly Holder[] = []) => {
    nearest[own.draft] = nearestOf(nearest[own.draft], common, own, others, corpus)
  }
  drafts.forEach((placed, draft) => {
    for (const { quoted, printing } of placed) look(wholeOf(quoted), { quoted, draft }, holders.get(printing))
  })
  const left = new Map<number, number>()
  for (const edge of edges) {
    const { bits, words, runs } = edge.overlap
    // Those that follow are weaker, but for the steps by which they are ordered.
    if (bits < ORDERED && nearest.every((tie) => tie && bits + STEP < AS_NEAR * tie.most)) break
    for (const side of SIDES) {
      const own = edge[side]
      left.set(own, (left.get(own) ?? EDGES) - 1)
      if ((left.get(own) ?? 0) < 0) continue
      for (const one of holders.get(own) ?? []) {
        if (bits < AS_NEAR * (nearest[one.draft]?.most ?? 0)) continue
        const common = { bits, words, confidence: edge.verdict.confidence, own: one.quoted, runs, side }
        look(common, one, holders.get(side === 'a' ? edge.b : edge.a))
      }
    }
  }
  return nearest.map((tie, i) => matchOf(tie) ?? alone(drafts[i]?.[0].quoted))
}

const SIDES = ['a', 'b'] as const

/** What is common to all who print the same words, and enough of them. */
function wholeOf(own: Quoted): Common {
  const { bits, words } = own.size
  return { bits, words, confidence: 'high', own, runs: undefined, side: 'a' }
}

function holdersOf(drafts: readonly Draft[]): Holders {
  const holders = new Map<number, Holder[]>()
  drafts.forEach((placed, draft) => {
    for (const { quoted, printing } of placed) {
      const list = holders.get(printing)
      if (list) list.push({ quoted, draft })
      else holders.set(printing, [{ quoted, draft }])
    }
  })
  return holders
}

const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low']
const RELATIONS: readonly Context['speakers'][] = ['same', 'unknown', 'doubtful', 'different']
const PLACES: readonly Context['where'][] = ['event', 'article', 'apart']

/** The nearest tie of a witness, when it was compared with others that have something in common with it: of those as near as each other the one that speaks most clearly. */
function nearestOf(nearest: Tie | undefined, common: Common, own: Holder, others: readonly Holder[], corpus: Corpus): Tie | undefined {
  let best = nearest
  for (const { quoted, draft } of others) {
    if (draft === own.draft) continue
    const identical = own.quoted.text === quoted.text
    if (!mayBeNearer(common, identical, best)) return best
    const context = contextOf([own.quoted], [quoted], corpus)
    const [most, asked] = [Math.max(common.bits, best?.most ?? 0), (best?.asked ?? 0) + 1]
    const tie: Tie = { common, identical, context, most, asked }
    best = !best || AS_NEAR * common.bits > best.common.bits || byCloseness(tie, best) < 0 ? tie : { ...best, most, asked }
  }
  return best
}

/** Whether words in common may make a tie nearer than the nearest so far, whoever said them. */
function mayBeNearer(common: Common, identical: boolean, best: Tie | undefined): boolean {
  if (!best || AS_NEAR * common.bits > best.common.bits) return true
  if (common.bits < AS_NEAR * best.most) return false
  const order = byWords(common, identical, best)
  return order < 0 || (order === 0 && best.asked < OTHERS && !(best.context.speakers === 'same' && best.context.where === 'event'))
}

function byCloseness(one: Tie, other: Tie): number {
  return (
    byWords(one.common, one.identical, other) ||
    RELATIONS.indexOf(one.context.speakers) - RELATIONS.indexOf(other.context.speakers) ||
    PLACES.indexOf(one.context.where) - PLACES.indexOf(other.context.where) ||
    rareIn(other.common) - rareIn(one.common)
  )
}

function byWords(one: Common, identical: boolean, other: Tie): number {
  return (
    Number(other.identical) - Number(identical) ||
    CONFIDENCES.indexOf(one.confidence) - CONFIDENCES.indexOf(other.common.confidence) ||
    other.common.words - one.words
  )
}

function matchOf(tie: Tie | undefined): Match | undefined {
  if (!tie) return undefined
  const { bits, words, confidence } = tie.common
  return { bits: round(bits), why: why({ words, rare: rareIn(tie.common) }, tie.identical, tie.context), confidence }
}

/** How many of the words in common are rare. */
function rareIn({ own: { passage }, runs = [{ a: 0, b: 0, length: passage.ids.length }], side }: Common): number {
  let count = 0
  for (const run of runs) {
    for (let word = run[side]; word < run[side] + run.length; word++) if ((passage.bits[word] ?? 0) >= RARE) count += 1
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
