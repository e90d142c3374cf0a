import type { Token } from '../model.ts'
import type { Passage } from './passage.ts'
import type { Word } from './words.ts'

const COURTESY = /^(?:mr|mrs|ms|miss|mx|messrs)\.?$/

/** Whether some words are but the courtesy title of the name that follows them: `Mr` before `Marsh`. */
export function isCourtesy(words: readonly Word[], passage: Passage): boolean {
  return words.length === 1 && COURTESY.test(words[0]!.token.norm) && /^\p{Lu}/u.test(nextWord(passage)?.text ?? '')
}

function nextWord({ after }: Passage): Token | undefined {
  return after.find(({ norm }) => norm !== '.')
}
