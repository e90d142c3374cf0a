import { inert } from './inert.ts'
import { columns, wrap } from './layout.ts'
import { palette, type Palette } from './palette.ts'
import type { ReportOptions } from './reporter.ts'
import { widthOf } from './width-of.ts'

/** A wording that some articles print, cut where it begins or ends to agree with what was asked for. */
export interface Wording {
  readonly pieces: readonly { readonly text: string; readonly agrees: boolean }[]
  readonly printings: readonly {
    /** The outlet, else the file. */
    readonly label: string
    readonly date?: string
    readonly speaker?: string
    /** What sets it apart from words in marks in the body: a headline, no marks. */
    readonly remark?: string
    /** `file:line:column`. */
    readonly place: string
  }[]
}

const NARROWEST = 24
const INDENT = '  '

/** The printings of some words, one block a wording, the commonest first: the words, then who prints them so, and where. */
export function concordance(
  asked: string,
  wordings: readonly Wording[],
  { colour, width }: Pick<ReportOptions, 'colour' | 'width'>,
): string {
  const paint = palette(colour)
  const printings = wordings.reduce((sum, each) => sum + each.printings.length, 0)
  const heading =
    printings === 0
      ? `“${asked}” is printed nowhere in these articles, nor anything near it`
      : `“${asked}” · ${counted(printings, 'printing')} in ${counted(wordings.length, 'wording')}`
  const blocks = wordings.map((wording) => ['', ...blockOf(wording, width, paint)])
  return `${[...wrap(paint.strong(inert(heading)), width), ...blocks.flat()].join('\n')}\n`
}

function blockOf({ pieces, printings }: Wording, width: number, paint: Palette): string[] {
  const words = pieces.map(({ text, agrees }) => shown(text, agrees ? (plain) => plain : paint.differing('major'))).join('')
  const rows = printings.map(({ label, date, speaker, remark, place }) => [
    [INDENT + inert(label)],
    [paint.quiet(date?.slice(0, 10) ?? '')],
    [inert(speaker ?? '–')],
    [paint.quiet(remark ?? '')],
    [paint.quiet(inert(place))],
  ])
  const lines = columns(rows)
  const isRoomy = lines.every((line) => widthOf(line) <= width)
  const listed = isRoomy ? lines : printings.flatMap((printing) => stacked(printing, width, paint))
  return [...wrap(words, Math.max(NARROWEST, width)), ...listed]
}

/** A piece with the blanks at its edges, which are neither painted nor lost. */
function shown(text: string, brush: (text: string) => string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? []
  return `${before && ' '}${words && brush(inert(words))}${after && ' '}`
}

/** On a narrow terminal the place stands on a line of its own, so that it can still be opened. */
function stacked({ label, date, speaker, remark, place }: Wording['printings'][number], width: number, { quiet }: Palette): string[] {
  const told = [label, date?.slice(0, 10), speaker, remark].filter((each) => each !== undefined && each !== '')
  return [...wrap(inert(told.join(' · ')), width - INDENT.length).map((line) => INDENT + line), `${INDENT}${INDENT}${quiet(inert(place))}`]
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
