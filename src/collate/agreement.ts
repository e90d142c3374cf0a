import { similarity } from './similarity.ts'
import type { Term } from './term.ts'

/** What it costs to set two unlike words opposite each other: less than leaving out one and putting in the other. */
const UNLIKE = 0.8
/** And on top of that where one is common and the other rare: `the` seldom stands for `tariff`. */
const UNEVEN = 0.5
/** An interpolation stands for any word. */
const BRACKET = 0.1
/** Below this, likeness is chance. */
const CHANCE = 0.4
const SLOTS = 1 << 16

/** What setting one term opposite another is worth, in either order; −Infinity for what never stands opposite. */
export type Agreement = (a: Term, b: Term) => number

/** An agreement that remembers: a table asks for the same pairs again and again. Its memory is bounded. */
export function agreementOf(): Agreement {
  const keys = new Float64Array(SLOTS).fill(-1)
  const values = new Float64Array(SLOTS)
  return (a, b) => {
    if (a.id === b.id) return a.weight
    const [low, high] = a.id < b.id ? [a, b] : [b, a]
    const key = low.id * 2 ** 24 + high.id
    const slot = (Math.imul(low.id, 0x9e3779b1) ^ Math.imul(high.id, 0x85ebca6b)) >>> 16
    if (keys[slot] !== key) {
      keys[slot] = key
      values[slot] = agree(low, high)
    }
    return values[slot] ?? 0
  }
}

function agree(a: Term, b: Term): number {
  if (a.kind !== b.kind && (a.kind === 'link' || b.kind === 'link')) return -Infinity
  const full = Math.min(a.weight, b.weight)
  const isBracket = a.kind === 'bracket' || b.kind === 'bracket'
  const unlike = isBracket ? -BRACKET : -UNLIKE - UNEVEN * Math.abs(a.weight - b.weight)
  const alike = Math.max(0, (similarity(a, b) - CHANCE) / (1 - CHANCE))
  return unlike + (full - unlike) * alike
}
