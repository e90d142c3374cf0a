import { type Difference, oneSided } from './difference.ts'

/** Whether one side prints `Atlas's` and the other `Atlas'`: two house styles of one possessive. */
export function isBarePossessive({ matter, lemma, variant, left, right }: Difference): boolean {
  const words = oneSided({ left, right })
  if (matter !== 'words' || words?.length !== 1 || words[0]?.senses[0] !== "'s") return false
  const plain = left.length > 0 ? variant : lemma
  const [last, mark] = [plain.tokens.at(-1) ?? plain.before.at(-1), plain.after[0]]
  return last?.norm.endsWith('s') === true && mark?.norm === "'" && mark.start === last.end
}
