import type { Language } from '../languages/language.ts'
import type { Line } from '../marks/lines.ts'
import { speaksOfItself } from './speaks-of-itself.ts'
import type { Turn } from './turn-label.ts'

/** Lines from one turn to the next; more are the reporter's own. */
export const MOST_BETWEEN = 4
/** Lines from one statement of a list to the next. */
const NEXT = 2

const textAt = (lines: readonly Line[], { at }: Turn): Line | { readonly text: string } => lines[at] ?? { text: '' }

/** Whether a turn ends with a question. */
const isQuestion = (lines: readonly Line[], turn: Turn): boolean => /\?[ \u00a0\u202f]?["”“’‘»«)]*$/.test(textAt(lines, turn).text)

/**
 * Turns under names in small letters, where one asks and another answers; a list of facts has no questions that are answered.
 *
 * > | Courier: Why the drums?
 * > | Bray: Nobody else would carry them.
 */
export function interview(lines: readonly Line[], turns: readonly Turn[], language: Language): Turn[] {
  const pairs = turns.flatMap((turn, i) => {
    const next = turns[i + 1]
    const isAnswered = next && next.at - turn.at <= MOST_BETWEEN && next.label.name !== turn.label.name && isQuestion(lines, turn)
    return isAnswered ? [[turn, next] as const] : []
  })
  // An explainer under Q and A answers without an "I"; people with names are people.
  const isTold = pairs.some(([, answer]) => answer.label.speaker || speaksOfItself(textAt(lines, answer), language))
  const names = new Set(isTold ? pairs.flat().map(({ label }) => label.name) : [])
  return turns.filter(({ label }) => names.has(label.name))
}

/**
 * What several people say, one line each; the ratings of a match and the notes of a critic do not speak of themselves.
 *
 * > | Ona Bray, mayor of Carrow: We did all we could.
 * > | Tom Vale: Nobody asked us.
 */
export function reactions(lines: readonly Line[], turns: readonly Turn[], language: Language): Turn[] {
  const said: Turn[] = []
  let group: Turn[] = []
  const close = () => {
    const names = new Set(group.map(({ label }) => label.name))
    const isOfPeople = group.length > names.size ? names.size >= 2 : group.every(({ label }) => label.isFull)
    const own = group.filter((turn) => speaksOfItself(textAt(lines, turn), language)).length
    if (names.size >= 2 && isOfPeople && own * 2 >= group.length) for (const turn of group) said.push(turn)
    group = []
  }
  for (const turn of turns) {
    const last = group.at(-1)
    if (!turn.label.speaker || (last && turn.at - last.at > NEXT)) close()
    if (turn.label.speaker) group.push(turn)
  }
  close()
  return said
}
