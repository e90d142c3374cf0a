import type { Span } from '../../model.ts'
import { isHeading } from '../grammar/heading.ts'
import type { Line } from '../marks/lines.ts'
import { OPENS_WITH_MARK } from './opens-with-mark.ts'
import { HANDLE } from './post-lines.ts'

/** > | SENATOR VALE: …   > | MS. BRAY (reading): … */
const CAPITALS = /^(\p{Lu}[\p{Lu}\p{M}\d .'’-]{1,40}?)(?: ?[([][^()[\]\n]{1,40}[)\]])?:\s+(?=\S)/u
/** > | Bray: …   > | **Ona Bray:** …   > | Ona Bray, mayor of Carrow: …   > | Q: …   > | @onabray: … */
const NAME = new RegExp(
  String.raw`^(?:\*\*|__)?((?:\p{Lu}[\p{L}\p{M}\d.'’-]{0,24}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,24}){0,3})|${HANDLE})(, [^:.!?\n]{2,60})?(?:\*\*|__)?[:.](?:\*\*|__)?\s+(?=\S)`,
  'u',
)
const LETTER = /^[QA]$/

/** Who a line of a record gives its words to. */
export interface TurnLabel {
  readonly kind: 'capitals' | 'name'
  readonly name: string
  /** Where the name stands; none for the Q and A of an interview. */
  readonly speaker?: Span
  /** Where the Q or the A stands. */
  readonly letter?: Span
  readonly words: Span
  /** Two names or more, or what its bearer is. */
  readonly isFull: boolean
}

/** A line that begins with a label. */
export interface Turn {
  readonly at: number
  readonly label: TurnLabel
}

/** The label a line begins with, if its words stand without marks. */
export function turnLabel(line: Line): TurnLabel | undefined {
  const capitals = CAPITALS.exec(line.text)
  const [label, name = '', role] = capitals ?? NAME.exec(line.text) ?? []
  if (!label || isHeading(name) || OPENS_WITH_MARK.test(line.text.slice(label.length))) return undefined
  const isLetter = LETTER.test(name)
  // > | Bray. Then she left: a point makes a label of a letter alone
  if (!isLetter && !label.includes(':')) return undefined
  const at = line.start + label.indexOf(name)
  return {
    kind: capitals ? 'capitals' : 'name',
    name,
    [isLetter ? 'letter' : 'speaker']: { start: at, end: at + name.length },
    isFull: name.includes(' ') || name.startsWith('@') || role !== undefined,
    words: { start: line.start + label.length, end: line.end },
  }
}
