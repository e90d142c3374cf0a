import { lookUp } from '../../text/look-up.ts'
import type { Token } from '../../model.ts'
import { isWord } from '../../text/frequency.ts'
import { DIALECT } from '../lexicons/dialect.ts'
import { NEGATIVE_CONCORD } from '../lexicons/negative-concord.ts'
import type { Ironing } from '../difference.ts'
import type { Passage } from '../passage.ts'
import { readAs, type Word } from '../words.ts'
import { ironAint } from './aint.ts'
import { ironSpeech } from './abroad/speech.ts'

const PLURAL = /^(?:we|you|they)$/
/** How far back a negation reaches, in words. */
const REACH = 8

/** Spellings of speech as house style prints them: `gonna`, `ain't`, `goin'`, and `nobody` where a negation went before. */
export function ironDialect({ words, passage, setting }: Ironing): readonly Word[] {
  if (setting.language !== 'en') return ironSpeech(words, passage, setting.language)
  const spelt = ironAint(words, passage).flatMap((word, at, all) => {
    const [norm] = word.senses
    if (norm === 'do' && denies(all, at, passage)) return [readAs(word, 'do', 'does')]
    if (norm === 'was' && PLURAL.test(all[at - 1]?.senses[0] ?? passage.before.at(-1)?.norm ?? '')) return [readAs(word, 'were')]
    const long = lookUp(DIALECT, norm)
    if (!long) return /..in$/.test(norm) && !isWord(norm) ? [readAs(word, `${norm}g`)] : [word]
    // A single word may also be itself: `cause`, `till`.
    return long.length === 1 || norm === 'cause' ? [readAs(word, long[0] ?? norm, norm)] : long.map((sense) => readAs(word, sense))
  })
  return withoutConcord(dropHave(spelt), passage.before, setting.lexicon.negations)
}

/** `It don't` is said for `it doesn't`. */
function denies(words: readonly Word[], at: number, { after }: Passage): boolean {
  const next = words[at + 1]?.senses[0] ?? after.find(({ kind }) => kind === 'word')?.norm ?? ''
  return next === 'not' || next === "n't"
}

/** `have got to` is `got to`. */
function dropHave(words: readonly Word[]): Word[] {
  return words.filter(
    (word, at) => !(word.senses.includes('have') && words[at + 1]?.senses[0] === 'got' && words[at + 2]?.senses[0] === 'to'),
  )
}

function withoutConcord(words: readonly Word[], before: readonly Token[], negations: ReadonlySet<string>): readonly Word[] {
  if (!words.some(({ senses: [norm] }) => lookUp(NEGATIVE_CONCORD, norm) !== undefined)) return words
  const clause = before.slice(before.findLastIndex(({ kind, norm }) => kind === 'mark' && /^[.!?;:]$/.test(norm)) + 1)
  const heard = clause.filter(({ kind }) => kind === 'word').slice(-REACH)
  let since = REACH - (heard.length - heard.findLastIndex(({ norm }) => negations.has(norm))) + 1
  if (!heard.some(({ norm }) => negations.has(norm))) since = 0
  return words.map((word) => {
    const plain = lookUp(NEGATIVE_CONCORD, word.senses[0])
    const negated = since > 0
    since = word.senses.some((sense) => negations.has(sense)) ? REACH : since - 1
    return plain && negated ? readAs(word, plain) : word
  })
}
