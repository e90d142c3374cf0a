import { isAdverb } from '../grammar/adverb.ts'
import { clauseSubject } from '../grammar/clause-subject.ts'
import { cueAt } from '../grammar/cue.ts'
import { skipAhead } from '../grammar/fillers.ts'
import { nameBeside } from '../grammar/name-beside.ts'
import { agentOf, isPassive } from '../grammar/passive.ts'
import { type Phrase, phraseAt } from '../grammar/phrase.ts'
import { phraseAfter } from '../grammar/phrase-after.ts'
import { isName } from '../grammar/proper.ts'
import type { Reading } from '../grammar/reading.ts'
import { subjectOf } from '../grammar/subject.ts'
import type { Attribution } from './attribution.ts'
import { sourceAt } from './source.ts'

const NEAR = 40

/**
 * A reporting clause that begins at a token.
 *
 * > | he said   > | said the mayor   > | Vale, who was there, later wrote   > | according to Bray
 */
export function clauseAfter(reading: Reading, from: number, reach = NEAR): Attribution | undefined {
  const { tokens } = reading
  if (isOther(reading, from)) return undefined
  const at = ['comma', 'dash'].includes(tokens[from]?.kind ?? '') ? from + 1 : from
  const source = sourceAt(reading, at)
  if (source) return source
  if (opensClause(reading, at)) return undefined
  const cue = tokens[at]?.kind === 'word' && !leadsOn(reading, at) ? cueAhead(reading, at, Math.min(tokens.length, at + reach)) : -1
  const word = cueAt(reading, cue)
  if (!word) return undefined
  // > | “We leave,” the crew were told by Vale: whom the clause begins with only heard it
  const agent = tokens[cue + 1]?.kind === 'word' && isPassive(reading, cue - 1, cue) ? agentOf(reading, cue) : undefined
  if (agent) return { how: 'after', speaker: agent, cue, word }
  const placed = clauseSubject(reading, cue, at)
  const speaker = placed
    ? placed.subject
    : cue === at || onlyFillers(reading, at, cue)
      ? (phraseAfter(reading, cue) ?? subjectOf(reading, cue))
      : (phraseAhead(reading, at, cue) ?? subjectOf(reading, cue))
  // > | «È giusto», ha spiegato.
  if (!speaker)
    return cue === at || (reading.language.dropsSubject && onlyFillers(reading, at, cue)) ? { how: 'after', cue, word } : undefined
  return isOfNext(reading, at, cue) ? undefined : { how: 'after', speaker, cue, word }
}

/** > | a “rotten tooth”; I said so then   > | Her motto — “Row on” — was stitched on flags: the sentence only goes on. */
const isOther = ({ tokens, language }: Reading, from: number): boolean =>
  tokens[from]?.text === ';' || (tokens[from]?.kind === 'dash' && language.passives.has(tokens[from + 1]?.lower ?? ''))

/** > | „Versehen“, die Anklage sprach von „Mord“: after the words the German verb comes first, else another clause begins. */
const opensClause = ({ tokens, language }: Reading, at: number): boolean =>
  language.verbSecond !== undefined &&
  tokens[at - 1]?.kind === 'comma' &&
  (isName(tokens[at]) || language.determiners.has(tokens[at]?.lower ?? ''))

/** > | “We leave.” Vale said: “Never.”   > | “Who leaves?” He answered, “We do.”   the clause belongs to what follows. */
function isOfNext({ tokens, language }: Reading, at: number, cue: number): boolean {
  if (tokens[at - 1]?.kind !== 'quoted') return false
  const [next, second] = tokens.slice(cue + 1, cue + 3)
  // > | „Nie wieder.“ Er fuhr fort: „…“
  if (tokens.slice(cue + 1, cue + 8).find(({ kind }) => kind !== 'word')?.kind === 'colon') return true
  const { text = '', lower = '' } = tokens[at] ?? {}
  const opensSentence = /^\p{Lu}/u.test(text) && lower !== 'i' && (language.pronouns.has(lower) || language.determiners.has(lower))
  return opensSentence && (next?.kind === 'quoted' || (next?.kind === 'comma' && second?.kind === 'quoted'))
}

/** The first reporting word that the clause reaches; -1 if none. */
function cueAhead(reading: Reading, at: number, end: number): number {
  const { tokens, language } = reading
  for (let i = at; i < end; i += 1) {
    const kind = tokens[i]?.kind
    // > | “…,” the “Salt Wind” singer said
    const isPartOfName = kind === 'quoted' && i === at + 1 && language.determiners.has(tokens[at]?.lower ?? '')
    const ends = kind === 'stop' && tokens[i + 1]?.kind !== 'close'
    if (ends || kind === 'colon' || (kind === 'quoted' && !isPartOfName)) return -1
    const word = cueAt(reading, i)
    if (word && !word.dependent && (i === at || reaches(reading, at, i))) return i
  }
  return -1
}

/** > | “X,” giving her time   > | “X,” while Bray said: the sentence goes on, and attributes nothing. */
function leadsOn(reading: Reading, at: number): boolean {
  const { code } = reading.language
  const { text = '', lower = '' } = reading.tokens[at] ?? {}
  return code === 'en' && (CONJUNCTIONS.has(lower) || (/^\p{Ll}{2,}ing$/u.test(text) && !THINGS.has(lower) && !cueAt(reading, at)))
}

const CONJUNCTIONS = new Set(['while', 'although', 'though', 'because', 'since', 'but', 'unless', 'until', 'if', 'that', 'whether'])
const THINGS = new Set(['nothing', 'something', 'everything', 'anything', 'during', 'according', 'king'])

/** > | the mayor said   > | Bray's cousin, Vale, said */
function phraseAhead(reading: Reading, from: number, cue: number): Phrase | undefined {
  const phrase = phraseAt(reading, skipAhead(reading, from))
  const name = phrase && nameBeside(reading, phrase)
  return name && name.to < cue ? name : phrase
}

const onlyFillers = ({ tokens, language }: Reading, from: number, to: number): boolean =>
  tokens.slice(from, to).every((token) => language.fillers.has(token.lower) || isAdverb(token, language))

/** Whether nothing between a subject and a cue begins another clause: a conjunction does, outside commas. */
function reaches({ tokens, language }: Reading, from: number, cue: number): boolean {
  let commas = 0
  for (let i = from; i < cue; i += 1) {
    const token = tokens[i]
    if (token?.kind === 'comma' || token?.kind === 'dash') commas += 1
    const conjunction = language.boundaries.has(token?.lower ?? '') && !language.relatives.has(token?.lower ?? '')
    // > | “We leave,” and I believed him: another clause
    const joins = token?.lower === language.and && isName(tokens[i + 1]) && !language.pronouns.has(tokens[i + 1]?.lower ?? '')
    if (conjunction && commas % 2 === 0 && !joins) return false
  }
  return commas % 2 === 0 || commas > 2
}
