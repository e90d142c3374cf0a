import { type Placed, widthOf } from './pdf-file.ts'

/** How a story is set. Lengths in points. */
export interface Setting {
  readonly columns: number
  readonly gutter: number
  readonly size: number
  readonly leading: number
  /** Of first lines; without one paragraphs are spaced. */
  readonly indent: number
  readonly isJustified: boolean
  /** Words are broken at line ends where they do not fit. */
  readonly isBroken: boolean
  /** Above the first column of the first page, over all columns. */
  readonly headline?: string
  readonly deck?: string
  /** Repeated on every page, with its number. */
  readonly runningHead?: string
  /** Every word, or every letter, is put at its place by itself. */
  readonly placedBy: 'line' | 'word' | 'letter'
  readonly depth: number
}

const [WIDTH, HEIGHT, MARGIN] = [595, 842, 50]

/** Sets a story in columns, page after page, as a desk's program would: line by line, filled to the last word. */
export function typeset(paragraphs: readonly string[], setting: Setting): Placed[][] {
  const { columns, gutter, size, leading, indent, depth } = setting
  const measure = (WIDTH - 2 * MARGIN - gutter * (columns - 1)) / columns
  const pages: Placed[][] = []
  let [column, y, bottom] = [columns, 0, 0]
  let top = 0
  const turn = (): void => {
    column += 1
    if (column >= columns) {
      const page: Placed[] = []
      pages.push(page)
      column = 0
      top = headOf(setting, pages.length, page)
      bottom = Math.max(MARGIN + 20, top - depth)
    }
    y = top
  }
  turn()
  for (const paragraph of paragraphs) {
    for (const line of filled(paragraph, measure, setting)) {
      if (y - leading < bottom) turn()
      y -= leading
      const x = MARGIN + column * (measure + gutter) + (line.isFirst ? indent : 0)
      pages.at(-1)!.push(...placed(line, x, y, measure - (line.isFirst ? indent : 0), setting))
    }
    if (indent === 0) y -= leading * 0.7
  }
  return pages.map((page) => page.map((each) => ({ ...each, size: each.size || size })))
}

function headOf({ headline, deck, runningHead, leading }: Setting, number: number, page: Placed[]): number {
  let y = HEIGHT - MARGIN
  if (runningHead !== undefined) {
    page.push({ text: runningHead, x: MARGIN, y: y + 10, size: 8 }, { text: `Page ${number}`, x: WIDTH - MARGIN - 40, y: y + 10, size: 8 })
    y -= 20
  }
  if (number > 1) return y
  if (headline !== undefined) {
    for (const line of wrapped(headline, WIDTH - 2 * MARGIN, 26)) page.push({ text: line, x: MARGIN, y: (y -= 30), size: 26, isBold: true })
    y -= 10
  }
  if (deck !== undefined)
    for (const line of wrapped(deck, WIDTH - 2 * MARGIN, 15)) page.push({ text: line, x: MARGIN, y: (y -= 18), size: 15 })
  return y - leading
}

interface SetLine {
  readonly words: readonly string[]
  readonly isFirst: boolean
  readonly isLast: boolean
}

function filled(paragraph: string, measure: number, { size, indent, isBroken }: Pick<Setting, 'size' | 'indent' | 'isBroken'>): SetLine[] {
  const lines: string[][] = [[]]
  const room = (): number => measure - (lines.length === 1 ? indent : 0) - widthOf(lines.at(-1)!.join(' '), size)
  for (const word of paragraph.split(' ')) {
    const blank = lines.at(-1)!.length > 0 ? widthOf(' ', size) : 0
    if (widthOf(word, size) + blank <= room()) lines.at(-1)!.push(word)
    else {
      const [head, tail] = (isBroken ? brokenAt(word, room() - blank, size) : undefined) ?? [undefined, word]
      if (head !== undefined) lines.at(-1)!.push(head)
      lines.push([tail])
    }
  }
  return lines.map((words, i) => ({ words, isFirst: i === 0, isLast: i === lines.length - 1 }))
}

/** At its own hyphen, else before a consonant with a vowel behind it and two letters and more on either side. */
function brokenAt(word: string, room: number, size: number): [string, string] | undefined {
  for (let at = word.length - 3; at > 2; at -= 1) {
    const isOwn = word[at - 1] === '-'
    const head = isOwn ? word.slice(0, at) : `${word.slice(0, at)}-`
    const isBetween =
      /^\p{L}*[aeiouäöüéè][bcdfgklmnprstvz][aeiouäöüéè]\p{L}$/u.test(word.slice(Math.max(0, at - 3), at + 3).slice(0, 6)) ||
      /[aeiou]\p{L}$/u.test(word.slice(0, at))
    const isSound = isOwn || (isBetween && /^\p{L}{3}/u.test(word.slice(at)) && /\p{L}{2}$/u.test(word.slice(0, at)))
    if (isSound && widthOf(head, size) <= room) return [head, word.slice(at)]
  }
  return undefined
}

function wrapped(text: string, measure: number, size: number): string[] {
  return filled(text, measure, { size, indent: 0, isBroken: false }).map(({ words }) => words.join(' '))
}

function placed({ words, isLast }: SetLine, x: number, y: number, measure: number, { size, isJustified, placedBy }: Setting): Placed[] {
  const text = words.join(' ')
  const slack = isJustified && !isLast && words.length > 1 ? (measure - widthOf(text, size)) / (words.length - 1) : 0
  if (placedBy === 'line') return [{ text, x, y, size, wordSpacing: slack }]
  const all: Placed[] = []
  let at = x
  for (const word of words) {
    if (placedBy === 'word') all.push({ text: word, x: at, y, size })
    else for (const [i, sign] of Array.from(word).entries()) all.push({ text: sign, x: at + widthOf(word.slice(0, i), size), y, size })
    at += widthOf(`${word} `, size) + slack
  }
  return all
}
