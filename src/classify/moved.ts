import type { Difference } from './difference.ts'
import type { Lexicon } from './lexicons/lexicon.ts'
import { stem } from './stems.ts'
import { agree, isOf, type Word } from './words.ts'

/** Longer stretches are not looked at for words that moved. */
const LONGEST = 60

/** Whether two runs hold the same words, however ordered; words that only hold the sentence together aside. */
export function holdSame(left: readonly Word[], right: readonly Word[], { functionWords }: Pick<Lexicon, 'functionWords'>): boolean {
  const [one, other] = [left, right].map((words) =>
    words
      .filter((word) => !isOf(word, functionWords))
      .map(({ senses: [norm] }) => stem(norm))
      .toSorted(),
  )
  if (!one || !other || one.length === 0) return left.length === right.length && left.length > 1 && spell(left) === spell(right)
  return one.join(' ') === other.join(' ')
}

function spell(words: readonly Word[]): string {
  return words
    .map(({ senses: [norm] }) => norm)
    .toSorted()
    .join(' ')
}

/** The words that stand elsewhere, where two sides have the same words in another order. */
export function movedWords({ left, right, setting: { lexicon } }: Difference): Word[] | undefined {
  if (left.length < 2 || right.length < 2 || left.length > LONGEST || right.length > LONGEST || !holdSame(left, right, lexicon))
    return undefined
  const kept = inOrder(left, right)
  const moved = left.filter((_, at) => !kept.has(at))
  const isContent = moved.some((word) => !isOf(word, lexicon.functionWords))
  return isContent || spell(left) === spell(right) ? moved : undefined
}

/** Whether two content words trade places with another content word between them: `wolf chased goat`, `goat chased wolf`. */
export function tradePlaces({ left, right, setting: { lexicon } }: Difference): boolean {
  const [one, other] = [left, right].map((words) => words.filter((word) => !isOf(word, lexicon.functionWords)))
  if (one && other && one.length > 2 && areLike(one[0]!, other.at(-1)!) && areLike(one.at(-1)!, other[0]!)) return true
  const kept = inOrder(left, right)
  const moved = left.flatMap((word, at) => (kept.has(at) || isOf(word, lexicon.functionWords) ? [] : [at]))
  const [first, last] = [moved[0] ?? 0, moved.at(-1) ?? 0]
  return moved.length > 1 && Array.from(kept).some((at) => at > first && at < last && !isOf(left[at]!, lexicon.functionWords))
}

/** The places in `left` of the longest run of words that both sides have in one order. */
function inOrder(left: readonly Word[], right: readonly Word[]): ReadonlySet<number> {
  const rest = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1))
  for (let i = left.length - 1; i >= 0; i -= 1)
    for (let j = right.length - 1; j >= 0; j -= 1)
      rest[i]![j] = areLike(left[i]!, right[j]!) ? rest[i + 1]![j + 1]! + 1 : Math.max(rest[i + 1]![j]!, rest[i]![j + 1]!)
  const kept = new Set<number>()
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (areLike(left[i]!, right[j]!)) {
      kept.add(i)
      i += 1
      j += 1
    } else if (rest[i + 1]![j]! >= rest[i]![j + 1]!) i += 1
    else j += 1
  }
  return kept
}

function areLike(one: Word, other: Word): boolean {
  return agree(one, other) || stem(one.senses[0]) === stem(other.senses[0])
}
