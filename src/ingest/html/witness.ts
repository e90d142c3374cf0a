import { bare } from './same-words.ts'

/** Words in a row by which texts are compared; a script without spaces is compared by its signs. */
const RUN = 3

/** Tells how much of a text a witness has: from 0 to 1. */
export function coverage(witness: string): (text: string) => number {
  const known = new Set(runsOf(witness))
  return (text) => {
    const runs = runsOf(text)
    return runs.length === 0 ? 0 : runs.filter((run) => known.has(run)).length / runs.length
  }
}

/** The runs of words in a text; fewer words are one run. */
function runsOf(text: string): string[] {
  const words = bare(text)
    .split(/ |(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])/u)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  return Array.from({ length: Math.max(1, words.length - RUN + 1) }, (_, i) => words.slice(i, i + RUN).join(' '))
}
