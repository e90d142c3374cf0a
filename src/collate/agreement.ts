import { similarity } from './similarity.ts'
import type { Term } from './term.ts'

/** What it costs to set two unlike words opposite each other: less than leaving out one and putting in the other. */
const UNLIKE = 800
/** And on top of that where one is common and the other rare: `the` seldom stands for `tariff`. */
const UNEVEN = 0.5
/** An interpolation stands for any word. */
const BRACKET = 100
/** Below this, likeness is chance. */
const CHANCE = 0.4
/** For what is of another nature, as an address and a word are. */
const NEVER = -1e7
/** Up to so many terms every pair has a place of its own in the memory. */
const FEW = 100
/** Bits of a place in a memory in which pairs share places, at the most. */
const MOST = 16

/** What setting one term opposite another is worth, in either order; very little for what never stands opposite. */
export type Agreement = (a: Term, b: Term) => number

/** An agreement that remembers: a table asks for the same pairs again and again. `terms`: how many there are; its memory is bounded. */
export function agreementOf(terms: number): Agreement {
  return terms <= FEW ? amongFew(terms) : amongMany(terms)
}

function amongFew(terms: number): Agreement {
  const values = new Int32Array((terms * (terms - 1)) / 2)
  return (a, b) => {
    if (a === b) return a.weight
    const place = a.id < b.id ? ((b.id * (b.id - 1)) >> 1) + a.id : ((a.id * (a.id - 1)) >> 1) + b.id
    // What is worth nothing at all is asked for anew.
    return values[place] || (values[place] = a.id < b.id ? agree(a, b) : agree(b, a))
  }
}

function amongMany(terms: number): Agreement {
  const bits = Math.min(MOST, 3 + Math.ceil(Math.log2(terms + 1)))
  const keys = new Float64Array(1 << bits)
  const values = new Int32Array(1 << bits)
  return (a, b) => {
    if (a === b) return a.weight
    const low = a.id < b.id ? a : b
    const high = a.id < b.id ? b : a
    const key = low.id * 2 ** 24 + high.id
    const slot = (Math.imul(low.id, 0x9e3779b1) ^ Math.imul(high.id, 0x85ebca6b)) >>> (32 - bits)
    if (keys[slot] !== key) {
      keys[slot] = key
      values[slot] = agree(low, high)
    }
    return values[slot]!
  }
}

function agree(a: Term, b: Term): number {
  if (a.kind !== b.kind && (a.kind === 'link' || b.kind === 'link')) return NEVER
  const full = Math.min(a.weight, b.weight)
  const isBracket = a.kind === 'bracket' || b.kind === 'bracket'
  const unlike = isBracket ? -BRACKET : -UNLIKE - UNEVEN * Math.abs(a.weight - b.weight)
  const alike = Math.max(0, (similarity(a, b) - CHANCE) / (1 - CHANCE))
  return Math.round(unlike + (full - unlike) * alike)
}
