import { IDLE_NEGATIONS } from './lexicons/negations.ts'
import type { Word } from './words.ts'

/** Some words without the phrases among them that only look like a denial: `no doubt`, `not only`. */
export function withoutIdle(words: readonly Word[]): readonly Word[] {
  const norms = words.map(({ token }) => (token.norm === "n't" ? 'not' : token.norm))
  const idle = new Set<number>()
  norms.forEach((_, at) => {
    const phrase = IDLE_NEGATIONS.find((each) => each.every((norm, i) => norms[at + i] === norm))
    phrase?.forEach((_norm, i) => idle.add(at + i))
  })
  return idle.size === 0 ? words : words.filter((_, at) => !idle.has(at))
}
