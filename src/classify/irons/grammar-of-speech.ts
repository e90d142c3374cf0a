import { wordAfter, wordBefore } from '../neighbours.ts'
import type { Passage } from '../passage.ts'
import { readAs, type Word } from '../words.ts'

const PLURAL = /^(?:we|you|they)$/
const SINGULAR = /^(?:he|she|it|i)$/
const SUBJECT = /^(?:i|we|you|he|she|they)$/
const MODAL = /^(?:could|should|would|might|must)$/
const DENIAL = /^(?:not|n't)$/
/** What follows `that there` where it is `that` and `there is`. */
const EXISTS = /^(?:is|are|was|were|be|been|will|would|can|could|may|might|must|has|have|had|'s|'re|'d|'ll|seems|exists|comes|goes|)$/

/** Grammar of speech as house style prints it: `we was`, `it don't`, `could of`, `I seen`, `them boys`, `that there mill`, `real good`. */
export function ironGrammar(words: readonly Word[], passage: Passage): Word[] {
  return words.flatMap((word, at) => {
    const [norm] = word.senses
    const rule = RULES[norm]
    if (!rule || !Object.hasOwn(RULES, norm)) return [word]
    const previous = words[at - 1]?.senses[0] ?? wordBefore(word, passage)
    const next = words[at + 1]?.senses[0] ?? wordAfter(word, passage)
    const sense = rule(previous, next, words[at - 2]?.senses[0] ?? wordBefore(word, passage, 2))
    return sense === undefined ? [word] : sense === '' ? [] : [readAs(word, ...word.senses, sense)]
  })
}

/** What a word is read as between two others, and with the one before these; nothing where house style leaves it out. */
type Rule = (previous: string, next: string, first: string) => string | undefined

const RULES: Readonly<Record<string, Rule>> = {
  do: (_, next) => (DENIAL.test(next) ? 'does' : undefined),
  was: (previous) => (PLURAL.test(previous) ? 'were' : undefined),
  were: (previous, _, first) => (SINGULAR.test(previous) && !/^(?:if|though|as|wish|wished)$/.test(first) ? 'was' : undefined),
  of: (previous, _, first) => (MODAL.test(previous) || (DENIAL.test(previous) && MODAL.test(first)) ? 'have' : undefined),
  seen: (previous, _, first) => (SUBJECT.test(previous) && !/^(?:have|has|had)$/.test(first) ? 'saw' : undefined),
  done: (previous, _, first) => (SUBJECT.test(previous) && !/^(?:have|has|had)$/.test(first) ? 'did' : undefined),
  them: (_, next) => (next === '' ? undefined : 'those'),
  there: (previous, next) => (/^(?:that|them|those)$/.test(previous) && !EXISTS.test(next) ? '' : undefined),
  here: (previous, next) => (/^(?:this|these)$/.test(previous) && !EXISTS.test(next) ? '' : undefined),
  "'s": (previous) => (/^(?:there|where|here|what)$/.test(previous) ? 'are' : undefined),
  real: (_, next) => (next === '' ? undefined : 'really'),
  had: (_, next) => (next === 'better' ? '' : undefined),
  would: (_, next) => (next === 'better' ? '' : undefined),
}

/** `have got to` is `got to`. */
export function withoutHave(words: readonly Word[], passage: Passage): Word[] {
  return words.filter((word, at) => {
    if (!word.senses.includes('have') && !word.senses.includes('has')) return true
    const got = words[at + 1]
    const next = got?.senses[0] ?? wordAfter(word, passage)
    const last = got ? (words[at + 2]?.senses[0] ?? wordAfter(got, passage)) : afterNext(word, passage)
    return next !== 'got' || last !== 'to'
  })
}

function afterNext({ token }: Word, { run, after }: Passage): string {
  const rest = [...run.slice(run.indexOf(token) + 1), ...after].filter(({ kind }) => kind === 'word')
  return rest[1]?.norm ?? ''
}
