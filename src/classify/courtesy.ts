import type { Token } from '../model.ts'
import type { Passage } from './passage.ts'
import type { Word } from './words.ts'

const COURTESY = /^(?:mr|mrs|ms|miss|mx|messrs)\.?$/

/** Whether some words are but the courtesy title of the name that follows them: `Mr` before `Marsh`. */
export function isCourtesy(words: readonly Word[], passage: Passage): boolean {
  return words.length === 1 && COURTESY.test(words[0]!.token.norm) && /^\p{Lu}/u.test(nextWord(passage)?.text ?? '')
}

/** Titles of a woman, which tell but whether she is married. */
const OF_WOMEN = /^(?:mrs|ms|miss)\.?$/

/** Whether two courtesy titles may be one person's: `Mrs Marsh`, `Ms Marsh`. */
export function areCourtesies(one: readonly Word[], other: readonly Word[], passage: Passage): boolean {
  return [one, other].every((words) => isCourtesy(words, passage) && OF_WOMEN.test(words[0]!.token.norm))
}

/** Words without the courtesy title of the name that they are: `Mrs Marsh`. */
export function withoutCourtesy(words: readonly Word[]): readonly Word[] {
  const [first, next] = words
  return first && next && COURTESY.test(first.token.norm) && /^\p{Lu}/u.test(next.text) ? words.slice(1) : words
}

function nextWord({ after }: Passage): Token | undefined {
  return after.find(({ norm }) => norm !== '.')
}
