const SAMPLE = 20_000
const LEAST_LINES = 8
/** Fewer lines show it only if every one was broken, and one of them in the middle of a sentence. */
const SURE_LINES = 2

/** Whether the lines of a text were broken by hand at a fixed width: then a paragraph ends only at an empty line, else at every line end. */
export function isWrapped(text: string): boolean {
  const lines = text.slice(0, SAMPLE).split(/\r\n|[\n\r\u2028\u2029]/)
  const followed = lines.filter((line, i) => line.trim() !== '' && (lines[i + 1] ?? '').trim() !== '')
  const cut = followed.filter((line) => line.length >= 50 && line.length <= 90 && !/[.!?:][ \u00a0\u202f]?["”“’‘»«]?\s*$/.test(line))
  if (followed.length < LEAST_LINES) return cut.length >= SURE_LINES && cut.length === followed.length && lines.some(goesOn)
  return cut.length / followed.length > 0.6
}

/** > | … the geese had come
 * > | back early this year. */
const goesOn = (line: string, i: number, lines: readonly string[]): boolean =>
  /[\p{L},]\s*$/u.test(lines[i - 1] ?? '') && /^\s*\p{Ll}/u.test(line)

const LF = 10
const CR = 13

/** The codes that end a line. */
export const LINE_ENDS: readonly number[] = [LF, CR, 0x20_28, 0x20_29]

const isLineEnd = (code: number): boolean => code === LF || code === CR || code === 0x20_28 || code === 0x20_29

/** Where the line ends that an offset stands in. */
export function endOfLine(text: string, from: number): number {
  let at = from
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at += 1
  return at
}

/** Past the line end at an offset, if the line after it is empty: past that line too; else undefined. */
export function pastEmptyLine(text: string, at: number): number | undefined {
  let i = text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? at + 2 : at + 1
  while (' \t\u00a0'.includes(text[i] ?? '.')) i += 1
  return isLineEnd(text.charCodeAt(i)) ? i + 1 : undefined
}
