import { endsSentence, isOpener, type LineBreak, lineBreak, type TextLine } from './line-break.ts'

/** Signs, and bytes, which some tools count. */
type Measures = readonly [signs: number, bytes: number]

/** A line end inside a block. */
export interface Joint {
  readonly kind: LineBreak
  /** Where the line ends, and where the next one begins. */
  readonly at: number
  readonly next: number
  /** The line above is a heading or an entry: what is under it need not be more of it. */
  readonly isOpened: boolean
  /** How long the line is, and how long it would be with the first word of the next. */
  readonly width: Measures
  readonly fuller: Measures
}

/** Lines that stand right under each other. */
export interface Block {
  readonly lines: number
  readonly joints: readonly Joint[]
  /** Of its longest line that has a blank to be broken at. */
  readonly widest: Measures
  readonly endsSentence: boolean
}

const measured = (text: string): Measures => [text.length, bytesIn(text)]

/** In UTF-8, near enough: no sign of prose takes four. */
function bytesIn(text: string): number {
  let bytes = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    bytes += code < 0x80 ? 1 : code < 0x8_00 ? 2 : 3
  }
  return bytes
}

/** The line ends of a block, with all that tells what they are. */
export function blockOf(lines: readonly TextLine[]): Block {
  const widths = lines.map(({ text }) => measured(text))
  const joints = lines.slice(1).map((below, i): Joint => {
    const above = lines[i] ?? below
    const width = widths[i] ?? [0, 0]
    const [signs, bytes] = measured(/^\S+/.exec(below.text)?.[0] ?? '')
    return {
      kind: lineBreak(above, below),
      at: above.end,
      next: below.start - below.indent,
      isOpened: isOpener(above),
      width,
      fuller: [width[0] + 1 + signs, width[1] + 1 + bytes],
    }
  })
  const widest = widths.reduce<Measures>(
    (most, width, i) => (/\S\s/.test(lines[i]?.text ?? '') ? [Math.max(most[0], width[0]), Math.max(most[1], width[1])] : most),
    [0, 0],
  )
  return {
    lines: lines.length,
    joints,
    widest,
    endsSentence: lines.slice(-1).some(endsSentence),
  }
}
