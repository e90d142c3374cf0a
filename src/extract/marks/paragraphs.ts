/** A paragraph ends at every line end. */
const LINE_END = /[\n\r\u2028\u2029]+/g

/** Where lines were broken by hand at a fixed width, it ends only at an empty line. */
const EMPTY_LINE = /(?:\r\n|[\n\r\u2028\u2029])[ \t\u00a0]*[\n\r\u2028\u2029]/g

const SAMPLE = 20_000
const LEAST_LINES = 8

/** Says what parts the paragraphs of a text: a fresh pattern, to be run over it from the start. */
export function paragraphBreak(text: string): RegExp {
  const lines = text.slice(0, SAMPLE).split(/\r\n|[\n\r\u2028\u2029]/)
  const followed = lines.filter((line, i) => line.trim() !== '' && (lines[i + 1] ?? '').trim() !== '')
  const cut = followed.filter((line) => line.length >= 50 && line.length <= 90 && !/[.!?:]["”’»]?\s*$/.test(line))
  const wrapped = followed.length >= LEAST_LINES && cut.length / followed.length > 0.6
  return new RegExp(wrapped ? EMPTY_LINE : LINE_END)
}
