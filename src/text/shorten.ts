/** A word longer than this is cut, so that something is left. */
const LONGEST_WORD = 14

/** One line of a text: white space made single spaces and, where it is longer than so many characters, the middle left out. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  // By code points: half an emoji is no character.
  const half = Math.max(1, Math.floor(length / 2) - 1)
  const head = Array.from(line.slice(0, 2 * half))
    .slice(0, half)
    .join('')
  const tail = Array.from(line.slice(-2 * half))
    .slice(-half)
    .join('')
  return `${withoutLastWord(head)} … ${withoutFirstWord(tail)}`
}

function withoutLastWord(head: string): string {
  const space = head.lastIndexOf(' ')
  return space > 0 && head.length - space <= LONGEST_WORD ? head.slice(0, space) : head.trimEnd()
}

function withoutFirstWord(tail: string): string {
  const space = tail.indexOf(' ')
  return space >= 0 && space < Math.min(LONGEST_WORD, tail.length - 1) ? tail.slice(space + 1) : tail.trimStart()
}
