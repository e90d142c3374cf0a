import type { Span } from '../../model.ts'
import { isHeading } from '../grammar/heading.ts'
import type { Line } from '../marks/lines.ts'
import { OPENS_WITH_MARK } from './opens-with-mark.ts'
import { HANDLE } from './post-lines.ts'

/** > | [02:11:40] PRESIDENT VALE: …   > | (10:04) Q: … */
const CLOCK = /^(?:\[\d{1,2}:\d\d(?::\d\d)?\]|\(\d{1,2}:\d\d(?::\d\d)?\)|\d{1,2}:\d\d:\d\d)\s{1,3}/
/** > | SENATOR VALE: …   > | MS. BRAY (reading): … */
const CAPITALS = /^(\p{Lu}[\p{Lu}\p{M}\d .'’-]{1,40}?)(?: ?[([][^()[\]\n]{1,40}[)\]])?:\s+(?=\S)/u
/** > | Bray: …   > | **Ona Bray:** …   > | Ona Bray, mayor of Carrow: …   > | Q: …   > | @onabray: … */
const NAME = new RegExp(
  String.raw`^(?:\*\*|__)?((?:\p{Lu}[\p{L}\p{M}\d.'’-]{0,24}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,24}){0,3})|${HANDLE})(, [^:.!?\n]{2,60})?(?:\*\*|__)?[:.](?:\*\*|__)?\s+(?=\S)`,
  'u',
)
const LETTER = /^[QA]$/
/** Names and offices as records print them. */
const BEARER = String.raw`\p{L}[\p{L}\p{M}'’-]*\.?(?: [\p{L}][\p{L}\p{M}'’-]*\.?){0,6}`
/** > | M. Ona Bray, rapporteuse. …   > | Mme la ministre. …   > | M. le président. … */
const FRENCH = new RegExp(
  String.raw`^((?:MM?\.|Mmes?|Mlle) (?:(?:le|la|l['’]) ?)?[\p{L}'’-]+(?: [\p{L}'’-]+){0,6}?)(?: \([^()\n]{1,40}\))?(, [^:.!?\n]{2,80})?[.:] (?:[–—] )?(?=\p{Lu})`,
  'u',
)
/** > | El señor PRESIDENTE: …   > | De heer Vale (VP): …   > | Abg. Tom Vale (ABC): …   > | The Chairman: …   > | Präsidentin Ona Bray: … */
const FORMAL = new RegExp(
  String.raw`^((?:El señor|La señora|El Sr\.|La Sra\.|De heer|Mevrouw|Mevr\.|De|The|Der|Die|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Abg\.|Abgeordneter?|Herr|Frau|Sir|Lord|Baroness|Lady|Minister(?:in)?|Staatssekretär(?:in)?|Senator(?:in)?|Vizepräsident(?:in)?|Präsident(?:in)?|Voorzitter|Wethouder) ${BEARER})(?: ?\([^()\n]{1,60}\))?(, [^:.!?\n]{2,80})?: (?=\S)`,
  'u',
)

/** Who a line of a record gives its words to. */
export interface TurnLabel {
  readonly kind: 'capitals' | 'formal' | 'name'
  readonly name: string
  /** Where the name stands; none for the Q and A of an interview. */
  readonly speaker?: Span
  /** Where the Q or the A stands. */
  readonly letter?: Span
  readonly words: Span
  /** Two names or more, or what its bearer is. */
  readonly isFull: boolean
  /** A point parts it from the words, which only a record does. */
  readonly isPointed: boolean
}

/** A line that begins with a label. */
export interface Turn {
  readonly at: number
  readonly label: TurnLabel
}

/** The label a line begins with, if its words stand without marks. */
export function turnLabel(line: Line): TurnLabel | undefined {
  const clock = CLOCK.exec(line.text)?.[0].length ?? 0
  const text = line.text.slice(clock)
  const capitals = CAPITALS.exec(text)
  const formal = capitals ? undefined : (FRENCH.exec(text) ?? FORMAL.exec(text))
  const [label, name = '', role] = capitals ?? formal ?? NAME.exec(text) ?? []
  if (!label || isHeading(name) || OPENS_WITH_MARK.test(text.slice(label.length))) return undefined
  const isLetter = LETTER.test(name)
  // > | Bray. Then she left: a point makes a label of a letter alone
  if (!isLetter && !formal && !label.includes(':')) return undefined
  const at = line.start + clock + label.indexOf(name)
  return {
    kind: capitals ? 'capitals' : formal ? 'formal' : 'name',
    name,
    [isLetter ? 'letter' : 'speaker']: { start: at, end: at + name.length },
    isFull: name.includes(' ') || name.startsWith('@') || role !== undefined,
    isPointed: !isLetter && !label.includes(':'),
    words: { start: line.start + clock + label.length, end: line.end },
  }
}
