import { invertedAt } from '../grammar/inverted-clause.ts'
import { read, type Reading } from '../grammar/reading.ts'
import { tellsWho } from '../grammar/tells-who.ts'
import type { Language } from '../languages/language.ts'
import type { Stretch } from './stretch.ts'
import { trimmed } from './trimmed.ts'

/** Longer clauses are no asides. */
const LONGEST = 200
/** > | a comma, a cry, a dash with blanks before it: after them the reporter may cut in. */
const POINT = /[,!?…] (?:[—–-] )?|\s[—–-]\s?/g

/** Where the reporter cuts in, with what parts the clause from the words. */
interface Incise {
  readonly from: number
  readonly to: number
}

/**
 * Cuts a quotation in two where the reporter cuts in although the marks stay open.
 *
 * > | « On nous a menti, dit-il. On nous avait promis trois ans. »
 *                    ^       ^
 * > | «La obra está parada —explicó Ramón Vale— porque nadie paga»
 *                          ^-------------------^
 */
export function cutAtIncises(text: string, stretches: readonly Stretch[], language: Language): Stretch[] {
  if (!language.dialogue) return [...stretches]
  return stretches.flatMap((stretch) => {
    const pieces: Stretch[] = []
    let rest = stretch
    for (let incise = inciseIn(text, rest, language); incise; incise = inciseIn(text, rest, language)) {
      const { unclosed, continues, ...whole } = rest
      pieces.push({
        ...whole,
        ...trimmed(text, rest.start, incise.from),
        outer: { start: rest.outer.start, end: incise.from },
        ...(continues && { continues }),
      })
      rest = {
        ...whole,
        ...trimmed(text, incise.to, rest.end),
        outer: { start: incise.to, end: rest.outer.end },
        ...(unclosed && { unclosed }),
      }
    }
    return [...pieces, rest].filter(({ start, end }) => end > start)
  })
}

function inciseIn(text: string, { start, end }: Stretch, language: Language): Incise | undefined {
  const words = text.slice(start, end)
  for (const point of words.matchAll(POINT)) {
    const isDash = /[—–-]/.test(point[0])
    if (point.index === 0 || (language.dialogue?.clause === 'dash' && !isDash)) continue
    const from = start + point.index + point[0].length
    if (!mayBegin(text, from, language)) continue
    const clause = read(text, { start: from, end: Math.min(end, from + LONGEST) }, [], language)
    const cue = invertedAt(clause, 0)
    if (cue === undefined) continue
    const to = isDash ? afterDash(clause, cue, end) : afterPoint(clause, cue, end)
    // The comma before the clause is the reporter's, a question mark is not.
    if (to !== undefined) return { from: start + point.index + (/^[!?…]/.test(point[0]) ? 1 : 0), to }
  }
  return undefined
}

/** Whether the word there can begin a clause with its verb: a reporting word, a helper, or what hangs before it. */
function mayBegin(text: string, at: number, { cues, fillers, elided }: Language): boolean {
  const [word = '', mark] = /^(\p{Ll}+)(['’])?/u.exec(text.slice(at, at + 24))?.slice(1) ?? []
  return cues.has(word) || fillers.has(word) || (mark !== undefined && elided?.has(word) === true)
}

/** > | —explicó Ramón Vale— porque   > | — añadió. */
function afterDash({ tokens }: Reading, cue: number, end: number): number | undefined {
  const dash = tokens.findIndex(({ kind }, i) => i > cue && kind === 'dash')
  if (dash < 0) return (tokens.at(-1)?.end ?? 0) >= end - 1 ? end : undefined
  return tokens[dash + 1]?.kind === 'comma' || tokens[dash + 1]?.kind === 'stop' ? tokens[dash + 1]?.end : tokens[dash]?.end
}

/** > | dit-il. On   > | explique Ona Bray, directrice du port, que   : what tells who someone is belongs to the clause. */
function afterPoint(reading: Reading, cue: number, end: number): number | undefined {
  const { tokens } = reading
  for (let i = cue + 1; i < tokens.length; i += 1) {
    const { kind } = tokens[i]!
    if (kind === 'stop') return tokens[i]?.end
    if (kind !== 'comma') continue
    if (!tellsWho(reading, i)) return tokens[i]?.end
    while (i + 1 < tokens.length && tokens[i + 1]?.kind === 'word') i += 1
  }
  return (tokens.at(-1)?.end ?? 0) >= end - 1 ? end : undefined
}
