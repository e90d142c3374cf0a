/** Two readings of one place, cut into words. */
export type Pair = readonly [one: readonly string[], other: readonly string[]]

/** Longer readings are not taken apart, and not into more sorts of parts: so much seldom changes in one place. */
const [MOST_WORDS, MOST_PARTS] = [12, 12]

/** Whether a pair may be made of others, or others of it. */
export function isShort(pair: Pair): boolean {
  return pair.every((words) => words.length <= MOST_WORDS)
}

/**
 * Which of some other pairs of readings make up a pair, one after the other, with words between them that both sides have; undefined if none do.
 * Where the lemma of one word changes, differences that stand next to each other are told as one, or one as several.
 */
export function composed<P extends { readonly pair: Pair }>(whole: Pair, known: readonly P[]): readonly P[] | undefined {
  const [one, other] = whole
  if (!isShort(whole)) return undefined
  const parts = known.filter(({ pair }) => textOf(pair) !== textOf(whole)).slice(0, MOST_PARTS)
  const width = other.length + 1
  // By how far both sides are made up: with which parts.
  const reached = new Map<number, readonly P[]>([[0, []]])
  for (let i = 0; i <= one.length; i++) {
    for (let j = 0; j <= other.length; j++) {
      const used = reached.get(i * width + j)
      if (!used) continue
      const ways = parts.flatMap((part) => waysOf(part.pair, one, i, other, j).map((way) => ({ ...way, with: [...used, part] })))
      const agreed = i < one.length && one[i] === other[j] ? [{ left: 1, right: 1, with: used }] : []
      for (const way of [...agreed, ...ways]) {
        const at = (i + way.left) * width + j + way.right
        if (!reached.has(at)) reached.set(at, way.with)
      }
    }
  }
  const made = reached.get(one.length * width + other.length)
  return made && made.length > 0 ? made : undefined
}

/** How many words of both sides a part stands for, where it stands there, either way round. */
function waysOf([a, b]: Pair, one: readonly string[], i: number, other: readonly string[], j: number): { left: number; right: number }[] {
  if (a.length + b.length === 0) return []
  return [
    [a, b],
    [b, a],
  ].flatMap(([left = [], right = []]) =>
    standsAt(one, i, left) && standsAt(other, j, right) ? [{ left: left.length, right: right.length }] : [],
  )
}

function standsAt(words: readonly string[], at: number, run: readonly string[]): boolean {
  return run.every((word, i) => words[at + i] === word)
}

function textOf(pair: Pair): string {
  return pair
    .map((words) => words.join(' '))
    .toSorted()
    .join('\n')
}
