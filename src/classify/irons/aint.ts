import { lookUp } from '../../text/look-up.ts'
import type { Token } from '../../model.ts'
import { NEGATIVE_CONCORD } from '../lexicons/negative-concord.ts'
import type { Passage } from '../passage.ts'
import { readAs, type Word } from '../words.ts'

/** What `ain't` stands for, without its negation. */
const AUXILIARIES = ['am', 'is', 'are', 'has', 'have', 'do', 'does', 'did', 'was', 'were'] as const
/** What stands before `ain't` and behind the verb it is printed as: `just ain't`, `'s just not`. */
const ADVERBS = /^(?:just|still|really|even|also|probably|simply)$/
/** What may stand between a negation and the second one that only repeats it: `ain't telling them nothing`; no word that opens a clause. */
const BETWEEN = /^(?:got|had|been|done|seen|gone|made|told|me|us|you|him|her|them|just|still|even|to|\p{L}{2,}(?:ing|ed|en|ly))$/u

/** `Can't hardly` is said for `can hardly`. */
const BARELY = /^(?:hardly|barely|scarcely)$/

/** `Ain't` as house style prints it; a negation that a word behind the passage repeats counts there, once, where it `drops` there: `ain't never`, `has never`. */
export function ironAint(words: readonly Word[], passage: Passage, drops = true): Word[] {
  if (!words.some(mayDeny)) return [...words]
  const repeated = repeatedIn(passage.after)
  const ironed: Word[] = []
  words.forEach((word, at) => {
    const isAint = word.senses[0] === 'ai' && isNot(words[at + 1]?.senses ?? [passage.after[0]?.norm ?? ''])
    if (isAint) return insert(ironed, readAs(word, ...AUXILIARIES))
    const isLast = at === words.length - 1 && at > 0 && isNot(word.senses)
    const isTwice = isLast && repeated !== undefined && (repeated === 'never' || BARELY.test(repeated) || words[at - 1]?.senses[0] === 'ai')
    if (!drops || !isTwice || !isClitic(word)) ironed.push(word)
  })
  return ironed
}

/** Whether a word is half of `ain't`, or a negation. */
function mayDeny({ senses }: Word): boolean {
  return senses[0] === 'ai' || isNot(senses)
}

/** Puts a verb before the adverbs that went before it. */
function insert(words: Word[], verb: Word): void {
  words.splice(words.findLastIndex(({ senses: [norm] }) => !ADVERBS.test(norm)) + 1, 0, verb)
}

function isNot(senses: readonly string[]): boolean {
  return senses.some((sense) => /^(?:not|n['’]t)$/.test(sense))
}

function isClitic({ token }: Word): boolean {
  return /n['’]t$/.test(token.norm)
}

/** The negation that goes with one before, in the same clause. */
function repeatedIn(after: readonly Token[]): string | undefined {
  const next = after.find(({ kind, norm }) => kind !== 'word' || BARELY.test(norm) || !BETWEEN.test(norm))
  return next?.kind === 'word' && (lookUp(NEGATIVE_CONCORD, next.norm) !== undefined || BARELY.test(next.norm)) ? next.norm : undefined
}
