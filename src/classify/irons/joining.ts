import { readAs, type Word } from '../words.ts'

/** All words as one, so that `cross-border`, `cross border` and `crossborder` agree. */
export function joined(words: readonly Word[]): string {
  return words.map(({ senses: [norm] }) => norm.replaceAll('-', '')).join('')
}

/** Some words as a single one. */
export function ironJoining(words: readonly Word[]): Word[] {
  const [first] = words
  return first ? [readAs(first, joined(words))] : []
}
