import { withName } from './name-beside.ts'
import { OPENERS } from './openers.ts'
import { type Phrase, phraseAt } from './phrase.ts'
import { isName } from './proper.ts'
import type { Reading, Token } from './reading.ts'

/** The first phrase of a sentence that can be a subject: what stands before the first comma is passed over if a preposition, a conjunction or a participle begins it. */
export function firstPhrase(reading: Reading, start: number, end: number): Phrase | undefined {
  const { tokens, language } = reading
  let i = start === 0 ? pastDateline(reading, end) : start
  for (let clauses = 0; clauses < 4 && i < end; clauses += 1) {
    while (language.code === 'en' && OPENERS.has(tokens[i]?.lower ?? '')) i += tokens[i + 1]?.kind === 'comma' ? 2 : 1
    const head = tokens[i]
    if (!isIntroduction(reading, i)) return withName(reading, phraseAt(reading, i))
    const timed = afterTime(reading, i)
    if (timed) return timed
    const comma = commaAhead(reading, i + 1, end)
    if (comma < 0)
      return head?.kind === 'word' && (language.boundaries.has(head.lower) || language.fillers.has(head.lower))
        ? phraseAt(reading, i + 1)
        : undefined
    i = comma + 1
  }
  return undefined
}

/** > | KELMAR, Maine (AP) – The board: where it was written */
function pastDateline({ tokens, language }: Reading, end: number): number {
  const [first] = tokens
  if (language.code !== 'en' || first?.kind !== 'word' || !/^\p{Lu}{3,}$/u.test(first.text)) return 0
  const dash = tokens.slice(0, Math.min(end, LONGEST)).findIndex(({ kind }) => kind === 'dash')
  // > | UVP – the party of Vale – said: no place
  if (first.text.length < SHORTEST_PLACE && tokens.slice(dash + 1, end).some(({ kind }) => kind === 'dash')) return 0
  const isPlace = tokens.slice(1, dash).every((token) => isName(token) || PARTS.has(token.kind) || /^\d/.test(token.text))
  return dash > 0 && isPlace ? dash + 1 : 0
}

const LONGEST = 12
const SHORTEST_PLACE = 5
const PARTS: ReadonlySet<Token['kind']> = new Set(['comma', 'open', 'close', 'stop'])

/** The next comma outside brackets; -1 if none. */
function commaAhead({ tokens }: Reading, from: number, end: number): number {
  for (let i = from, open = 0; i < end; i += 1) {
    if (tokens[i]?.kind === 'open') open += 1
    else if (tokens[i]?.kind === 'close') open -= 1
    else if (tokens[i]?.kind === 'comma' && open <= 0) return i
  }
  return -1
}

/** > | In a speech,   > | Asked about it,   > | Finally, */
function isIntroduction(reading: Reading, i: number): boolean {
  const { tokens, language } = reading
  const head = tokens[i]
  if (head?.kind !== 'word') return true
  const { lower } = head
  const next = tokens[i + 1]
  if (isTimeBefore(reading, i)) return true
  if ([language.prepositions, language.boundaries, language.calendar, language.fillers].some((list) => list.has(lower))) return true
  if (
    /[a-z]ing$/.test(lower) ||
    (/[a-z]ly$/.test(lower) && (!isName(head) || next?.kind === 'comma' || isName(next) || language.prepositions.has(next?.lower ?? '')))
  )
    return true
  // > | Asked whether   > | Reached by phone
  const leads = language.prepositions.has(next?.lower ?? '') || language.boundaries.has(next?.lower ?? '')
  return language.code === 'en' && leads && (/[a-z]ed$/.test(lower) || language.cues.get(lower)?.participle === true)
}

/** > | Hours later,   > | A month after the storm,   > | Shortly before noon, */
function isTimeBefore({ tokens, language }: Reading, at: number): boolean {
  if (language.code !== 'en') return false
  const i = tokens.slice(at, at + FEW).findIndex(({ lower }) => TIMES.has(lower))
  if (i < 0 || tokens.slice(at, at + i).some(({ kind }) => kind !== 'word')) return false
  const lower = tokens[at + i + 1]?.lower ?? ''
  const after = tokens[at + i + 2]
  return AGO.has(lower) && (BEFORE.has(lower) || after?.kind === 'comma')
}

const FEW = 4
const TIMES = new Set(
  'second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades moment moments shortly soon immediately long'.split(
    ' ',
  ),
)
const BEFORE = new Set(['after', 'before', 'into'])
const AGO = new Set([...BEFORE, 'later', 'earlier', 'ago', 'afterwards', 'on'])

/** Months that are given names or verbs too: they tell the time after a preposition alone. */
const NAMESAKES = new Set(['april', 'may', 'june'])

/** > | On Tuesday Bray said   > | In April 2019 the board said: no comma parts the time from the subject. */
function afterTime(reading: Reading, at: number): Phrase | undefined {
  const { tokens, language } = reading
  if (!language.prepositions.has(tokens[at]?.lower ?? '')) return undefined
  const tellsTime = ({ lower }: Token) =>
    language.calendar.has(lower) || language.times.has(lower) || NAMESAKES.has(lower) || /^\d/.test(lower)
  let i = at + 1
  while (tokens[i]?.kind === 'word' && (tellsTime(tokens[i]!) || (i === at + 1 && language.determiners.has(tokens[i]!.lower)))) i += 1
  const subject = tokens[i]
  const isSubject = isName(subject) || language.pronouns.has(subject?.lower ?? '')
  return isSubject && tokens.slice(at + 1, i).some(tellsTime) ? phraseAt(reading, i) : undefined
}
