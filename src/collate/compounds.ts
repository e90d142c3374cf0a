import type { Token } from '../model.ts'

/** A compound has at most so many parts, and what it is joined to at least so many letters: `re-elect` and `reelect`, not `a-n` and `an`. */
const [PARTS, LETTERS] = [4, 5]

/**
 * The tokens of some printings with the parts of a compound put together where another printing has it in one word: `co-operate` beside
 * `cooperate` is one word, too.
 */
export function joinCompounds(printings: readonly (readonly Token[])[]): (readonly Token[])[] {
  if (!printings.some((tokens) => tokens.some(isHyphen))) return [...printings]
  const words = new Set(printings.flatMap((tokens) => tokens.flatMap(({ kind, norm }) => (kind === 'word' ? [norm] : []))))
  return printings.map((tokens) => (tokens.some(isHyphen) ? joined(tokens, words) : tokens))
}

function joined(tokens: readonly Token[], words: ReadonlySet<string>): Token[] {
  const made: Token[] = []
  for (let at = 0; at < tokens.length;) {
    const end = endOfCompound(tokens, at, words)
    made.push(end > at + 1 ? join(tokens.slice(at, end)) : tokens[at]!)
    at = Math.max(end, at + 1)
  }
  return made
}

/** Where the longest compound ends that begins at a token and is one word elsewhere; the token itself where there is none. */
function endOfCompound(tokens: readonly Token[], start: number, words: ReadonlySet<string>): number {
  let [end, letters] = [start, tokens[start]!.norm]
  if (tokens[start]!.kind !== 'word') return start
  for (let at = start + 1; at + 1 < tokens.length && at < start + 2 * PARTS; at += 2) {
    const [hyphen, part] = [tokens[at]!, tokens[at + 1]!]
    const isGlued = hyphen.start === tokens[at - 1]!.end && part.start === hyphen.end
    if (!isHyphen(hyphen) || part.kind !== 'word' || !isGlued) break
    letters += part.norm
    if (letters.length >= LETTERS && words.has(letters)) end = at + 2
  }
  return end
}

function isHyphen({ kind, norm }: Token): boolean {
  return kind === 'mark' && (norm === '-' || norm === '‐' || norm === '‑')
}

function join(parts: readonly Token[]): Token {
  const [first, last] = [parts[0]!, parts.at(-1)!]
  const text = parts.map((part) => part.text).join('')
  const norm = parts.map((part) => (isHyphen(part) ? '' : part.norm)).join('')
  return { kind: 'word', text, norm, start: first.start, end: last.end }
}
