import type { Span } from '../../model.ts'
import type { Language } from '../languages/language.ts'
import type { Line } from '../marks/lines.ts'
import { type Block, blockOf } from './block.ts'
import { interview, MOST_BETWEEN, reactions } from './interview.ts'
import { speaksOfItself, wordsIn } from './speaks-of-itself.ts'
import { isStage, NOBODY, withoutStage } from './stage.ts'
import { type Turn, turnLabel } from './turn-label.ts'

/** Shorter lines were not broken for their length. */
const BROKEN = 50

/**
 * Lines of a record: a name, a colon, the words.
 *
 * > | MS BRAY: Who locked the gate?      capitals: two such lines make a record
 * > | MR VALE: I did, at six.
 * > | I had the only key.                more of it, if it speaks of itself and another turn follows
 * > | [Crosstalk]                        no words of anyone
 * > | MS BRAY: Told by whom?
 * >
 * > | Courier: Why the drums?            names, or Q and A: a question that another name answers
 * > | Bray: I never liked the guitar.
 * >
 * > | Ona Bray, mayor: We tried.         what several people say, one after the other
 * > | Tom Vale, fisher: Nobody did.
 */
export function transcriptIn(lines: readonly Line[], language: Language): Block[] {
  const turns = lines.flatMap((line, at): Turn[] => {
    const label = turnLabel(line)
    return label ? [{ at, label }] : []
  })
  const recorded = new Set([...record(lines, turns, language), ...minutes(turns)])
  const coloned = turns.filter(({ label }) => !label.isPointed)
  const spoken = new Set([...recorded, ...interview(lines, coloned, language)])
  const told = new Set(reactions(lines, coloned, language))
  const kept = turns.filter((turn) => spoken.has(turn) || told.has(turn))
  return kept.flatMap((turn, i) => {
    const { words, speaker, letter, name } = turn.label
    const isLong = recorded.size >= LONG && recorded.has(turn)
    const own = lines[turn.at]
    const spans = [...(own ? withoutStage(own, words) : []), ...more(lines, turn.at, kept[i + 1]?.at, isLong, language)]
    return blockOf(spans, {
      medium: spoken.has(turn) ? 'spoken' : 'unknown',
      ...(NOBODY.test(name) ? {} : speaker ? { speaker } : { turn: name === 'Q' ? 'question' : 'answer', ...(letter && { letter }) }),
    })
  })
}

/** Turns under names in capitals; headings in capitals neither ask nor speak to anyone. */
function record(lines: readonly Line[], turns: readonly Turn[], { persons }: Language): Turn[] {
  const capitals = turns.filter(({ label }) => label.kind === 'capitals' && label.speaker)
  const isSpoken = (turn: Turn) =>
    lines[turn.at]?.text.includes('?') === true || wordsIn(lines[turn.at]?.text ?? '').some((word) => persons.has(word))
  return capitals.length >= 2 && capitals.some(isSpoken) ? capitals : []
}

/** So many turns make a record, in which a turn may have many paragraphs. */
const LONG = 3

/**
 * Turns under offices and titled names; a report has no three of them, close together.
 *
 * > | M. Tom Vale, rapporteur. Le port est sûr.
 * > | Mme la ministre. Je n'en dirai rien.
 * > | M. le président. La séance est levée.
 */
function minutes(turns: readonly Turn[]): Turn[] {
  const formal = turns.filter(({ label }) => label.kind === 'formal')
  const [first, last] = [formal[0]?.at ?? 0, formal.at(-1)?.at ?? 0]
  const names = new Set(formal.map(({ label }) => label.name))
  return formal.length >= LONG && names.size >= 2 && formal.length * 2 > last - first ? formal : []
}

/** What else of a turn stands in the lines to the next one. */
function more(lines: readonly Line[], at: number, next: number | undefined, isLong: boolean, language: Language): Span[] {
  const spans: Span[] = []
  for (let i = at + 1; i < (next ?? lines.length); i += 1) {
    const [line, above] = [lines[i], lines[i - 1]]
    if (!line || !above) break
    const isBroken = line.isNext && above.text.length >= BROKEN && !/[.!?…:\])]$/.test(above.text)
    if (isStage(line.text)) continue
    const isNear = isLong || (next !== undefined && next - at <= MOST_BETWEEN)
    if (!isBroken && (!isNear || line.isMarked || !speaksOfItself(line, language))) break
    spans.push(...withoutStage(line, line))
  }
  return spans
}
