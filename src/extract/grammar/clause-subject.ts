import type { VerbSecond } from '../languages/verb-second.ts'
import { cueAt } from './cue.ts'
import { firstPhrase } from './first-phrase.ts'
import { type Phrase, phraseAt } from './phrase.ts'
import { phraseAfter } from './phrase-after.ts'
import { phraseBefore } from './phrase-before.ts'
import { isName } from './proper.ts'
import type { Reading, Token } from './reading.ts'
import { antecedent } from './relative.ts'

/** Who does what a reporting word says, as far as its place in the clause tells; an empty answer is: nobody is said to. */
interface Placed {
  readonly subject?: Phrase
}

interface Clause {
  readonly reading: Reading
  readonly table: VerbSecond
  /** Token of the reporting word. */
  readonly cue: number
  /** Its sentence begins here. */
  readonly start: number
  /** Its clause begins here: after the last comma or colon. */
  readonly own: number
}

type Rule = (clause: Clause) => Placed | undefined

/** Finds the subject in a language whose verb comes second or last; nothing if the place of the verb tells nothing. */
export function clauseSubject(reading: Reading, cue: number, start: number): Placed | undefined {
  const { tokens, language } = reading
  const table = language.verbSecond
  if (!table) return undefined
  let own = cue
  while (own > start && !['comma', 'colon', 'dash'].includes(tokens[own - 1]?.kind ?? '')) own -= 1
  return first(RULES, { reading, table, cue, start, own })
}

const first = (rules: readonly Rule[], clause: Clause): Placed | undefined => {
  for (const rule of rules) {
    const found = rule(clause)
    if (found) return found
  }
  return undefined
}

const lowerAt = ({ tokens }: Reading, at: number): string => tokens[at]?.lower ?? ''
const endsClause = ({ tokens }: Reading, cue: number): boolean => tokens[cue + 1]?.kind !== 'word'

/** > | wurde vom Rat als „Reinfall“ bezeichnet   but not > | wurde mit den Worten zitiert: „…“ */
const passive: Rule = ({ reading, table, cue, own }) => {
  const { tokens, language } = reading
  if (!cueAt(reading, cue)?.participle || table.citing.has(lowerAt(reading, cue))) return undefined
  const clause = tokens.slice(own, cue + 2)
  if (!clause.some(({ lower }) => language.passives.has(lower))) return undefined
  const helper = clause.findIndex(({ lower }) => language.passives.has(lower))
  const from = helper >= 0 && own + helper < cue ? own + helper + 1 : own
  const by = tokens.slice(from, cue).findIndex(({ lower }) => table.agents.has(lower))
  const subject = by < 0 ? undefined : phraseAt(reading, from + by + 1)
  return subject ? { subject } : {}
}

/** > | zitiert einen Augenzeugen mit den Worten: he speaks, not who cites */
const cited: Rule = ({ reading, table, cue }) => {
  if (!table.citing.has(lowerAt(reading, cue))) return undefined
  const subject = phraseAfter(reading, cue)
  return subject && table.with.has(lowerAt(reading, subject.to + 1)) ? { subject } : undefined
}

/** > | heißt es in der Erklärung   > | In der Erklärung heißt es */
const document: Rule = ({ reading, table, cue, own }) => {
  const { tokens } = reading
  if (!table.reading.has(lowerAt(reading, cue))) return undefined
  const isInverted = lowerAt(reading, cue + 1) === table.it
  if (!isInverted && lowerAt(reading, cue - 1) !== table.it) return undefined
  for (const [from, to] of [[cue + 1, cue + 5] as const, [own, cue] as const])
    for (let i = from; i < to && ['word', 'quoted'].includes(tokens[i]?.kind ?? ''); i += 1) {
      const subject = table.in.has(lowerAt(reading, i)) ? phraseAt(reading, i + 1) : undefined
      if (subject && isName(tokens[subject.to])) return { subject }
    }
  return undefined
}

/** > | Der Sprecher, Tom Vale, versuchte zu beruhigen:   the first phrase of the sentence */
const infinitive: Rule = ({ reading, table, cue, start }) =>
  lowerAt(reading, cue - 1) === table.to && cueAt(reading, cue)?.base ? { ...placed(firstPhrase(reading, start, cue)) } : undefined

/** > | bezeichnete er als   > | sagte sie   but not > | die Wirte nennen sie */
const pronounAfter: Rule = ({ reading, table, cue }) =>
  !cueAt(reading, cue)?.final && table.nominatives.has(lowerAt(reading, cue + 1)) ? { subject: { from: cue + 1, to: cue + 1 } } : undefined

/**
 * The verb's helper, or a conjunction, shows where the subject of a verb at the end stands.
 *
 * > | Die Wirtin hat beim Fest erklärt:     > | wie die Wirtin am Abend mitteilte,
 *     ^--------^                                  ^--------^
 */
const verbLast: Rule = ({ reading, table, cue, own }) => {
  const { tokens, language } = reading
  if (!endsClause(reading, cue)) return undefined
  for (let i = cue - 1; i >= own; i -= 1) {
    const { lower } = tokens[i]!
    if (table.subordinators.has(lower)) return placed(phraseAt(reading, i + 1))
    if (!table.helpers.has(lower) || i === cue - 1) continue
    const before = i > own ? phraseBefore(reading, i - 1) : undefined
    const isSubject = before && before.from === own && !language.prepositions.has(lowerAt(reading, own))
    return placed(isSubject ? before : phraseAt(reading, i + 1))
  }
  return undefined
}

const placed = (subject: Phrase | undefined): Placed | undefined => subject && { subject }

/** > | der Rat, der den Plan „Unsinn“ nannte   > | „Gesindel“, mit dem er die Ruderer titulierte */
const relative: Rule = ({ reading, table, cue, own, start }) => {
  const { tokens, language } = reading
  if (own === start || tokens[own - 1]?.kind !== 'comma' || !endsClause(reading, cue)) return undefined
  const lead = language.prepositions.has(lowerAt(reading, own)) ? own + 1 : own
  if (!language.relatives.has(lowerAt(reading, lead))) return undefined
  const pronoun = tokens.slice(lead + 1, cue).findIndex(({ lower }) => table.nominatives.has(lower))
  if (pronoun >= 0) return { subject: { from: lead + 1 + pronoun, to: lead + 1 + pronoun } }
  // > | das Papier, das der Rat „Unsinn“ nannte
  if (lead > own || table.oblique.has(lowerAt(reading, lead)) || lowerAt(reading, lead) === 'das')
    return placed(phraseAt(reading, lead + 1))
  const stands = antecedent(reading, lead, start)
  return stands && { subject: { from: lead, to: lead, stands } }
}

/**
 * One phrase stands before the finite verb: if it cannot be the subject, that follows.
 *
 * > | Nach dem Treffen der Räte sagte Brahm     > | Der englischen Zeitung sagte Brahm
 *                                     ^---^                                      ^---^
 */
const inverted: Rule = ({ reading, table, cue, start, own }) => {
  const { tokens, language } = reading
  if (cueAt(reading, cue)?.final) return undefined
  const head = start + (language.boundaries.has(lowerAt(reading, start)) && !table.subordinators.has(lowerAt(reading, start)) ? 1 : 0)
  const word = lowerAt(reading, head)
  const isPhrase = language.prepositions.has(word) || table.oblique.has(word) || isDative(tokens, head)
  const isClause = table.subordinators.has(word) && own === cue
  return isClause || (isPhrase && (own <= head || own === cue)) ? placed(phraseAfter(reading, cue)) : undefined
}

/** > | Der englischsprachigen Zeitung   but not > | Der englische Botschafter */
const isDative = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'der' && /^\p{Ll}.{2,}en$/u.test(tokens[at + 1]?.text ?? '')

const RULES: readonly Rule[] = [passive, cited, document, infinitive, pronounAfter, relative, verbLast, inverted]
