import type { TextLine } from './line-break.ts'

const LINE = /([^\n\r\u2028\u2029]*)(\r\n|[\n\r\u2028\u2029]|$)/gy

/** The lines of a text that stand right under each other, no blank one between. */
export function* blocksOf(text: string): Generator<readonly TextLine[]> {
  let block: TextLine[] = []
  for (let at = 0; at < text.length;) {
    LINE.lastIndex = at
    const [whole = '', printed = ''] = LINE.exec(text) ?? []
    const trimmed = printed.trim()
    if (trimmed !== '') {
      const indent = printed.length - printed.trimStart().length
      const start = at + indent
      block.push({ text: trimmed, start, end: start + trimmed.length, indent })
    } else if (block.length > 0) {
      yield block
      block = []
    }
    at += Math.max(1, whole.length)
  }
  if (block.length > 0) yield block
}
