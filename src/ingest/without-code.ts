/** What opens or closes a block of code. */
const FENCE = /^ {0,3}(`{3,}|~{3,})/
/** > | Type `tide up` first.   but not > | ``We leave'' and ``We stay'', which are quotation marks of TeX */
const INLINE = /(?<![\p{L}\p{N}`\\])(`{1,3})(?!`)([^`\r\n]{1,500})\1(?![\p{L}\p{N}`])/gu
const MARKS = /["“”„‟«»‹›‘’‚‛'´`]/gu
const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/g

/**
 * The text of a Markdown file with its code made blank, sign by sign, so that every offset stays what it was.
 *
 * Fenced blocks go altogether. Code within a line is part of its sentence: its words stay, its marks go.
 */
export function withoutCode(text: string): string {
  if (!/[`~]/.test(text)) return text
  const blocks = withoutBlocks(text)
  return blocks.replaceAll(INLINE, (code) => code.replaceAll(MARKS, ' '))
}

function withoutBlocks(text: string): string {
  const lines = text.match(LINE) ?? []
  const ends = fencesIn(lines)
  let close = -1
  return lines
    .map((line, i) => {
      close = Math.max(close, ends.get(i) ?? -1)
      return i <= close ? blank(line) : line
    })
    .join('')
}

/** Which line closes the block that a line opens. A fence that nothing closes is a line of its own: the article does not end with it. */
function fencesIn(lines: readonly string[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  let open: { readonly at: number; readonly fence: string } | undefined
  for (const [i, line] of lines.entries()) {
    const fence = FENCE.exec(line)?.[1]
    if (fence === undefined) continue
    if (!open) {
      open = { at: i, fence }
      ends.set(i, i)
    } else if (closes(line, open.fence)) {
      ends.set(open.at, i)
      open = undefined
    }
  }
  return ends
}

const closes = (line: string, fence: string): boolean => {
  const signs = line.trim()
  return signs.length >= fence.length && signs === (fence[0] ?? '').repeat(signs.length)
}

const blank = (line: string): string => line.replaceAll(/[^\r\n]/g, ' ')
