import { isAdverb } from '../grammar/adverb.ts'
import { cueAt } from '../grammar/cue.ts'
import { isHeading } from '../grammar/heading.ts'
import type { CueWord } from '../languages/language.ts'
import { nameBeside } from '../grammar/name-beside.ts'
import { isName, type Phrase, phraseAt, phraseBefore } from '../grammar/phrase.ts'
import type { Reading } from '../grammar/reading.ts'
import { isSaying, possessorOf } from '../grammar/saying.ts'
import { endsWithStop, sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import { phraseAfter, skipAhead, skipFillers, subjectOf } from '../grammar/subject.ts'

/** Who is said to have said it, and how the article says so. */
export interface Attribution {
  /** `after` and `before`: a clause beside the words · `around`: elsewhere in their sentence · `source`: according to · `label`: a name and a colon, a dash and a name · `inherited`: who spoke last. */
  readonly how: 'after' | 'before' | 'around' | 'source' | 'label' | 'inherited'
  /** The paragraph that the speaker stands in, if not its own. */
  readonly from?: Reading
  readonly speaker?: Phrase
  /** The paragraph that the reporting word stands in, if not its own. */
  readonly cueFrom?: Reading
  /** Token of the reporting word. */
  readonly cue?: number
  readonly word?: CueWord
}

const NEAR = 40

/** Finds what attributes a quotation within its own sentence. */
export function attribute(reading: Reading, at: number): Attribution | undefined {
  const quoted = reading.tokens[at]
  if (!quoted) return undefined
  const stopped = endsWithStop(reading.text, quoted) && reading.text[(quoted.stretch?.end ?? 0) - 1] === '.'
  const close = stopped ? undefined : clauseAfter(reading, at + 1)
  if (close && isBeside(reading, at)) return close
  return (
    before(reading, at) ?? close ?? label(reading, at) ?? (stopped ? clauseAfter(reading, at + 1, 6) : undefined) ?? around(reading, at)
  )
}

/** > | “We leave,” he said   > | „Wir gehen“, sagte er: a comma parts the words from the clause, or they end with ? or !. */
function isBeside({ tokens, text }: Reading, at: number): boolean {
  const last = text[(tokens[at]?.stretch?.end ?? 0) - 1] ?? ''
  return ',?!—–-'.includes(last) || tokens[at + 1]?.kind === 'comma' || at === 0
}

/**
 * A reporting clause that begins at a token.
 *
 * > | he said   > | said the mayor   > | Vale, who was there, later wrote   > | according to Bray
 */
function clauseAfter(reading: Reading, from: number, reach = NEAR): Attribution | undefined {
  const { tokens, language } = reading
  const at = ['comma', 'dash'].includes(tokens[from]?.kind ?? '') ? from + 1 : from
  const source = sourceAt(reading, at)
  if (source) return source
  const first = tokens[at]
  if (first?.kind !== 'word') return undefined
  for (let i = at; i < Math.min(tokens.length, at + reach); i += 1) {
    const token = tokens[i]
    // > | “…,” the “Salt Wind” singer said
    const isPartOfName = token?.kind === 'quoted' && i === at + 1 && language.determiners.has(first.lower)
    if (token?.kind === 'stop' || token?.kind === 'colon' || (token?.kind === 'quoted' && !isPartOfName)) return undefined
    const word = cueAt(reading, i)
    if (!word || word.dependent) continue
    if (i > at && !reaches(reading, at, i)) continue
    const speaker =
      i === at || onlyFillers(reading, at, i)
        ? (phraseAfter(reading, i) ?? subjectOf(reading, i))
        : (phraseAhead(reading, at, i) ?? subjectOf(reading, i))
    if (!speaker) return i === at ? { how: 'after', cue: i, word } : undefined
    // > | “We leave.” Vale said: “Never.”   the clause belongs to what follows
    return language.code && tokens[at - 1]?.kind === 'quoted' && tokens[i + 1]?.kind === 'colon'
      ? undefined
      : { how: 'after', speaker, cue: i, word }
  }
  return undefined
}

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
    if (conjunction && commas % 2 === 0 && !(token?.lower === language.and && isName(tokens[i + 1]))) return false
  }
  return commas % 2 === 0 || commas > 2
}

/** > | Vale said: “…”   > | Vale, 43, called him “…”   > | which Vale says is “…” */
function before(reading: Reading, at: number): Attribution | undefined {
  const start = sentenceStart(reading, at)
  let fallback: Attribution | undefined
  let noun: Attribution | undefined
  for (let i = at - 1; i >= start; i -= 1) {
    const source = sourceAt(reading, i)
    if (source) return source
    const word = cueAt(reading, i)
    if (!word) {
      noun ??= saidIn(reading, i, at)
      continue
    }
    const speaker = subjectOf(reading, i)
    const found: Attribution = { how: 'before', ...(speaker && { speaker }), cue: i, word }
    // > | revealing that they feel “torn”: the nearer pronoun
    if (word.dependent && fallback?.speaker && isPronoun(reading, fallback.speaker)) return fallback
    if (word.report !== 'think' && speaker) return found
    fallback ??= found
  }
  return noun ?? fallback
}

const isPronoun = ({ tokens, language }: Reading, { from, to }: Phrase): boolean =>
  from === to && language.pronouns.has(tokens[from]?.lower ?? '')

/** > | Bray's claim that it was “…”   > | cries of “…” */
function saidIn(reading: Reading, i: number, at: number): Attribution | undefined {
  if (!isSaying(reading, i)) return undefined
  const medium = reading.language.vehicles.get(reading.tokens[i]?.lower ?? '') ?? 'unknown'
  const speaker = possessorOf(reading, i)
  return speaker || i >= at - 2 ? { how: 'before', ...(speaker && { speaker }), cue: i, word: { report: 'say', medium } } : undefined
}

/** > | according to harbour master Ona Bray   > | laut dem Minister   > | , so der Minister */
function sourceAt(reading: Reading, at: number): Attribution | undefined {
  const { tokens, language } = reading
  const first = tokens[at]
  if (first?.kind !== 'word') return undefined
  const entry = language.sources.find((source) => {
    const parts = source.split(' ')
    return parts.every((part, i) => tokens[at + i]?.lower === part)
  })
  if (!entry) return undefined
  if (entry === 'so' && ((tokens[at - 1]?.kind !== 'comma' && tokens[at - 1]?.kind !== 'quoted') || cueAt(reading, at + 1)))
    return undefined
  // > | der Ministerin zufolge
  if (entry === 'zufolge') {
    const speaker = phraseBefore(reading, at - 1)
    return speaker && { how: 'source', speaker, cue: at }
  }
  const after = at + entry.split(' ').length
  const speaker = phraseAt(reading, ['von', 'vom'].includes(tokens[after]?.lower ?? '') ? after + 1 : after)
  return speaker && { how: 'source', speaker, cue: at }
}

/** > | Harbour master Bray: “…”   > | “…” – Dr. Tom Vale */
function label(reading: Reading, at: number): Attribution | undefined {
  const { tokens, text } = reading
  if (tokens[at + 1]?.kind === 'dash' && isName(tokens[at + 2])) {
    const speaker = phraseAt(reading, at + 2)
    return speaker && { how: 'label', speaker }
  }
  const start = sentenceStart(reading, at)
  if (tokens[at - 1]?.kind !== 'colon' || at - start > 12 || isHeading(text.slice(tokens[start]?.start, tokens[at - 1]?.start)))
    return undefined
  const speaker = phraseAt(reading, skipAhead(reading, start))
  return speaker && (isName(tokens[speaker.to]) || isName(tokens[speaker.from])) ? { how: 'label', speaker } : undefined
}

/** Elsewhere in the sentence, after the words: > | Crews “deserve better”, the mayor told the board */
function around(reading: Reading, at: number): Attribution | undefined {
  const end = sentenceEnd(reading, at)
  const start = sentenceStart(reading, at)
  for (let i = at + 1; i < end; i += 1) {
    const found =
      reading.tokens[i]?.kind === 'comma' || reading.tokens[i]?.kind === 'dash' ? clauseAfter(reading, i, 12) : sourceAt(reading, i)
    if (found) return { ...found, how: found.how === 'source' ? 'source' : 'around' }
  }
  for (let i = at + 1; i < end; i += 1) {
    const word = cueAt(reading, i)
    if (word?.report !== 'say') continue
    const speaker = skipFillers(reading, i - 1, start) > at ? subjectOf(reading, i) : undefined
    if (speaker && speaker.from > at) return { how: 'around', speaker, cue: i, word }
  }
  return reading.tokens.slice(start, end).some(({ lower }) => reading.language.mood.has(lower)) ? { how: 'around' } : undefined
}
