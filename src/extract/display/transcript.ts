import type { Span } from '../../model.ts'
import type { Language } from '../languages/language.ts'
import type { Line } from '../marks/lines.ts'
import { type Block, blockOf } from './block.ts'
import { interview, MOST_BETWEEN, reactions } from './interview.ts'
import { speaksOfItself, wordsIn } from './speaks-of-itself.ts'
import { type Turn, turnLabel } from './turn-label.ts'

/** > | [Crosstalk]   > | (Laughter.) */
const STAGE = /^(?:\([^()]{1,200}\)|\[[^[\]]{1,200}\])\.?$/
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
  const spoken = new Set([...record(lines, turns, language), ...interview(lines, turns, language)])
  const told = new Set(reactions(lines, turns, language))
  const kept = turns.filter((turn) => spoken.has(turn) || told.has(turn))
  return kept.flatMap((turn, i) => {
    const { words, speaker, letter, name } = turn.label
    const spans = [words, ...more(lines, turn.at, kept[i + 1]?.at, language)]
    return blockOf(spans, {
      medium: spoken.has(turn) ? 'spoken' : 'unknown',
      ...(speaker ? { speaker } : { turn: name === 'Q' ? 'question' : 'answer', ...(letter && { letter }) }),
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

/** What else of a turn stands in the lines to the next one. */
function more(lines: readonly Line[], at: number, next: number | undefined, language: Language): Span[] {
  const spans: Span[] = []
  for (let i = at + 1; i < (next ?? lines.length); i += 1) {
    const [line, above] = [lines[i], lines[i - 1]]
    if (!line || !above) break
    const isBroken = line.isNext && above.text.length >= BROKEN && !/[.!?…:\])]$/.test(above.text)
    if (STAGE.test(line.text)) continue
    if (!isBroken && (next === undefined || next - at > MOST_BETWEEN || line.isMarked || !speaksOfItself(line, language))) break
    spans.push({ start: line.start, end: line.end })
  }
  return spans
}
