import { lookUp } from '../../text/look-up.ts'
import { isWord } from '../../text/frequency.ts'
import { DIALECT } from '../lexicons/dialect.ts'
import { NEGATIVE_CONCORD } from '../lexicons/negative-concord.ts'
import type { Ironing } from '../difference.ts'
import type { Passage } from '../passage.ts'
import { readAs, type Word } from '../words.ts'
import { ironAint } from './aint.ts'
import { ironSpeech } from './abroad/speech.ts'
import { ironGrammar, withoutHave } from './grammar-of-speech.ts'

/** How far back a negation reaches, in words. */
const REACH = 8

/** Spellings of speech as house style prints them: `gonna`, `ain't`, `goin'`, `could of`, and `nobody` where a negation went before. */
export function ironDialect({ words, passage, setting }: Ironing, drops = true): readonly Word[] {
  if (setting.language !== 'en') return ironSpeech(words, passage, setting.language)
  const spelt = ironGrammar(ironAint(words, passage, drops), passage).flatMap((word) => {
    const [norm] = word.senses
    const long = lookUp(DIALECT, norm)
    if (!long) return /..in$/.test(norm) && !isWord(norm) ? [readAs(word, `${norm}g`)] : [word]
    // A single word may also be itself: `cause`, `till`.
    return long.length === 1 || norm === 'cause' ? [readAs(word, long[0] ?? norm, norm)] : long.map((sense) => readAs(word, sense))
  })
  return withoutConcord(withoutHave(spelt, passage), passage, setting.lexicon.negations)
}

function withoutConcord(words: readonly Word[], { before, run, after }: Passage, negations: ReadonlySet<string>): readonly Word[] {
  if (!words.some(({ senses: [norm] }) => lookUp(NEGATIVE_CONCORD, norm) !== undefined)) return words
  const printed = [...run, ...after]
  const clause = before.slice(before.findLastIndex(({ kind, norm }) => kind === 'mark' && /^[.!?;:]$/.test(norm)) + 1)
  const heard = clause.filter(({ kind }) => kind === 'word').slice(-REACH)
  let since = REACH - (heard.length - heard.findLastIndex(({ norm }) => negations.has(norm))) + 1
  if (!heard.some(({ norm }) => negations.has(norm))) since = 0
  return words.map((word) => {
    const plain = lookUp(NEGATIVE_CONCORD, word.senses[0])
    const negated = since > 0
    since = word.senses.some((sense) => negations.has(sense)) ? REACH : since - 1
    // `No, no, we left` says one thing twice.
    const isAnswer = word.senses[0] === 'no' && printed[printed.indexOf(word.token) + 1]?.kind === 'mark'
    return plain && negated && !isAnswer ? readAs(word, plain) : word
  })
}
