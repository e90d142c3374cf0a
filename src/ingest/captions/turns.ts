import { atArrows, keyOf, type Opening, openings } from './label.ts'
import type { Said } from './roll-up.ts'
import type { Shown } from './shown.ts'
import { openWriter, type Writer, type Written } from './write.ts'

/** > | [crosstalk]   > | (Laughter.)   > | ♪ Music ♪   no words of anyone */
const STAGE = /^\s*(?:\([^()]{1,200}\)|\[[^[\]]{1,200}\]|[♪♫].*[♪♫])\.?\s*$/u
/** Between paragraphs of one who is not named: so long a silence in milliseconds, or the end of a sentence after so many signs; and any end after so many more. */
const [SILENCE, ENOUGH, MOST] = [2000, 400, 1500]
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/u

/**
 * The words of captions, a paragraph for each turn with the name of its speaker before it; somebody who goes on over many captions has one turn.
 *
 * > | Ona Bray: We stayed up all night, all of us.
 * > | [Crosstalk]
 * > | >> Nobody asked.                               somebody else, the captions do not say who
 *
 * Where nobody is ever named, a paragraph ends at a silence, or with a sentence when it is long enough.
 */
export function turnsOf(captions: readonly Said[]): Written {
  const said = captions.map((cue) => ({ ...cue, lines: cue.lines.flatMap(atArrows) }))
  const openingOf = openings(said.flatMap(({ lines }) => lines))
  const isNamed = said.some(({ lines }) => lines.some((line) => line.voice !== undefined || openingOf(line) !== undefined))
  const writer = openWriter()
  const write = teller(writer, openingOf)
  let before: Said | undefined
  let length = 0
  for (const cue of said) {
    if (!isNamed && before && endsParagraph(before, cue, length)) {
      writer.begin()
      length = 0
    }
    writer.at(cue.from)
    for (const line of cue.lines) {
      write(line)
      length += line.text.length
    }
    if (cue.lines.length > 0) before = cue
  }
  return writer.end()
}

/** Writes line after line, beginning a paragraph where the word goes to somebody else. */
function teller(writer: Writer, openingOf: (line: Shown) => Opening | undefined): (line: Shown) => void {
  let speaker: string | undefined
  let isAfterStage = false
  return (line) => {
    const opening = openingOf(line)
    const isStage = !opening && STAGE.test(line.text)
    const next = isStage ? speaker : speakerOf(line, opening, speaker)
    const isChange = next !== speaker || (opening !== undefined && !opening.label)
    if (isStage || isAfterStage || isChange) writer.begin()
    if (isChange && opening?.label) writer.add(line, opening.label.start, opening.label.end)
    else if (isChange && opening) writer.put('>> ')
    else if (isChange && line.voice !== undefined) writer.put(`${line.voice}: `)
    writer.add(line, opening?.words ?? 0)
    speaker = next
    isAfterStage = isStage
  }
}

/** Empty for somebody else whom nobody names. */
function speakerOf({ voice }: Shown, opening: Opening | undefined, speaker: string | undefined): string | undefined {
  if (opening) return keyOf(opening.label?.name ?? '')
  return voice === undefined ? speaker : keyOf(voice)
}

function endsParagraph(before: Said, { from }: Said, length: number): boolean {
  const isSentence = SENTENCE_END.test(before.lines.at(-1)?.text.trim() ?? '')
  return from - before.to > SILENCE || (isSentence && length >= ENOUGH) || length >= MOST
}
