/** Words with which people give their own names. */
const INTRODUCING =
  /(?:\b(?:i['’]?m|i am|my name(?:['’]s| is)|call me|this is|ich bin|ich heiße|je suis|je m['’]appelle|soy|me llamo|ik ben|ik heet) |[“"‘'«] ?)$/iu

/**
 * Whether words name someone by surname or given name: few speak of themselves so, unless to say who they are.
 *
 * > | “I will not drop Vale,” he said: he is not Vale   > | “I'm Tom Vale, I row,” he said: he is
 */
export function namedIn(words: string, name: string): boolean {
  if (words === '') return false
  const parts = name.split(' ')
  return [parts[0], parts.at(-1)].some((part = '') => {
    if (part.length < FEWEST) return false
    for (let at = words.indexOf(part); at >= 0; at = words.indexOf(part, at + 1))
      if (isWhole(words, at, at + part.length) && !INTRODUCING.test(words.slice(Math.max(0, at - REACH), at))) return true
    return false
  })
}

const FEWEST = 3
const REACH = 16
const LETTER = /[\p{L}\p{M}\p{N}]/u

const isWhole = (words: string, from: number, to: number): boolean => !LETTER.test(words[from - 1] ?? ' ') && !LETTER.test(words[to] ?? ' ')
