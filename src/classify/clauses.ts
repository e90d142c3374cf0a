import type { Token } from '../model.ts'
import { firstSentence, lastSentence } from './clause.ts'
import type { Passage } from './passage.ts'
import { type Word, wordsOf } from './words.ts'

const STOP = /^[,.;:!?]$/
/** What joins clauses that say no more of each other than that both hold. */
const LISTS = /^(?:and|or|nor|und|oder|et|ou|y|e|o|u|en|of)$/
/** What joins clauses of which one says something of the other. */
const JOINS =
  /^(?:but|because|while|whereas|so|yet|though|although|if|unless|until|when|aber|weil|während|wenn|falls|mais|car|si|pero|porque)$/
/** What follows a comma without a clause of its own for the negation before it: `ich glaube nicht, dass`. */
const THAT = /^(?:that|dass|que|qu')$/

/** The words of the sentences around a side, clause by clause: those that the rules compare as ironed, all others as printed. */
export function clausesOf(words: readonly Word[], { before, tokens, after }: Passage, parts: 'listed' | 'all' = 'all'): Word[][] {
  const ironed = new Map<Token, Word[]>()
  for (const word of words) ironed.set(word.token, [...(ironed.get(word.token) ?? []), word])
  const all = [...lastSentence(before), ...tokens, ...firstSentence(after)]
  const clauses: Word[][] = [[]]
  all.forEach((token, at) => {
    if (opens(token, all[at + 1], parts)) clauses.push([])
    else clauses.at(-1)!.push(...(ironed.get(token) ?? wordsOf([token])))
  })
  return clauses.filter((clause) => clause.length > 0)
}

function opens({ kind, norm }: Token, next: Token | undefined, parts: 'listed' | 'all'): boolean {
  if (kind === 'mark') return STOP.test(norm) && !THAT.test(next?.norm ?? '')
  return kind === 'word' && (LISTS.test(norm) || (parts === 'all' && JOINS.test(norm)))
}
