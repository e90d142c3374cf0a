import { lookUp } from '../../../text/look-up.ts'
import type { Token } from '../../../model.ts'
import { FRENCH_NEGATIVES } from '../../lexicons/continental.ts'
import { CONCORD_ABROAD, IN_AO, N_WORDS, SPEECH_ABROAD } from '../../lexicons/abroad/speech.ts'
import type { Passage } from '../../passage.ts'
import { readAs, type Word } from '../../words.ts'

/** How far behind `ne` its `pas`, and behind `no` its `nadie`, may stand, in words. */
const REACH = 5
/** How far a German negation reaches, in words. */
const CLAUSE = 8
/** With `ne` it means no more than: `je n’ai que dix euros`. */
const ONLY = /^(?:que|qu')$/

/** Speech as it is written: `nich`, `pa'`, `cansao`; and one of two negations where the language needs but one, or speech but one: `ne … pas`, `no … nadie`, `keiner nichts`. */
export function ironSpeech(words: readonly Word[], passage: Pick<Passage, 'before' | 'run' | 'after'>, language: string): Word[] {
  const written = words.flatMap((word) => write(word, language))
  if (language === 'fr') return withoutNe(written, passage)
  if (language === 'de') return withoutConcord(written, passage.before)
  const others = lookUp(N_WORDS, language)
  return others ? withoutNo(written, passage, others) : written
}

/** What a word of speech stands for, or the word itself. */
function write(word: Word, language: string): Word[] {
  const [norm] = word.senses
  const long = lookUp(lookUp(SPEECH_ABROAD, language) ?? {}, norm)
  if (long !== undefined) {
    const [first = long, ...more] = long.split(' ')
    return more.length === 0 ? [readAs(word, first, ...word.senses)] : [first, ...more].map((sense) => readAs(word, sense))
  }
  // `Anschaun`.
  const [, vowels] = (language === 'de' && /^(..+(?:au|eu))n$/u.exec(norm)) || []
  if (vowels !== undefined) return [readAs(word, `${vowels}en`, ...word.senses)]
  const [, stem, plural] = (language === 'es' && !IN_AO.has(norm) && /^(..+a)o(s?)$/u.exec(norm)) || []
  return [stem === undefined ? word : readAs(word, `${stem}do${plural}`, norm)]
}

function normsOf(tokens: readonly Token[]): string[] {
  return tokens.filter(({ kind }) => kind === 'word').map(({ norm }) => norm)
}

/** French without the `ne` that speech leaves out, and the `il` of `il y a`. */
function withoutNe(words: readonly Word[], { before, run, after }: Pick<Passage, 'before' | 'run' | 'after'>): Word[] {
  const [beyond, subject] = [normsOf(after), normsOf(before).at(-1) ?? '']
  return words.filter((word, at) => {
    const next = [...words.slice(at + 1, at + 1 + REACH).map(({ senses: [norm] }) => norm), ...beyond].slice(0, REACH)
    const sign = word.senses[0] === 'ne' ? run[run.indexOf(word.token) - 1] : undefined
    // `Citoyen·ne·s`.
    if (sign?.norm === '·') return false
    const isNe = word.senses.some((sense) => sense === 'ne' || sense === "n'")
    if (isNe) return ![words[at - 1]?.senses[0] ?? subject, ...next].some((norm) => FRENCH_NEGATIVES.has(norm) || ONLY.test(norm))
    const [one, other] = next.filter((norm) => norm !== 'ne' && norm !== "n'")
    return !(word.senses[0] === 'il' && one === 'y' && other === 'a')
  })
}

/** Spanish and Italian without the `no` that a negative word behind it takes along. */
function withoutNo(words: readonly Word[], { after }: Pick<Passage, 'after'>, others: ReadonlySet<string>): Word[] {
  const stop = after.findIndex(({ kind }) => kind === 'mark')
  const beyond = normsOf(stop < 0 ? after : after.slice(0, stop))
  return words.filter((word, at) => {
    if (!/^(?:no|non|não)$/.test(word.senses[0])) return true
    const next = [...words.slice(at + 1, at + 1 + REACH).map(({ senses: [norm] }) => norm), ...beyond].slice(0, REACH)
    return !next.some((norm) => others.has(norm))
  })
}

const GERMAN = /^(?:nicht|nichts|nie|niemals|niemand|kein|keine|keiner|keinen|keinem|nirgends)$/

/** `Keiner nichts` is said for `keiner etwas`. */
function withoutConcord(words: readonly Word[], before: readonly Token[]): Word[] {
  const clause = before.slice(before.findLastIndex(({ kind }) => kind === 'mark') + 1)
  const heard = normsOf(clause).slice(-CLAUSE)
  return words.map((word, at) => {
    const plain = lookUp(lookUp(CONCORD_ABROAD, 'de') ?? {}, word.senses[0])
    const isDenied = [...heard, ...words.slice(Math.max(0, at - CLAUSE), at).map(({ token }) => token.norm)].some((norm) =>
      GERMAN.test(norm),
    )
    return plain !== undefined && isDenied ? readAs(word, plain) : word
  })
}
