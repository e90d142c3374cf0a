import type { GivenCluster } from '../../../src/collate/cluster-of.ts'
import { dice } from './dice.ts'

/** Printings of one text of made-up words; in each up to three words are lost, added, changed, or have changed places. */
export function clusterOfEdits(witnesses: number, words: number, seed: number): GivenCluster {
  const { text, edited, roll } = writer(words, seed)
  return given(witnesses, () => edited(text, roll(4)))
}

/** Printings as papers have them: a third is exact, a quarter quotes a part, the others have one to four edits. */
export function clusterOfNews(witnesses: number, words: number, seed: number): GivenCluster {
  const { text, edited, roll } = writer(words, seed)
  return given(witnesses, () => {
    const sort = roll(100)
    if (sort < 35) return text
    const from = roll(words / 2)
    return sort < 60 ? text.slice(from, from + 4 + roll(words / 2)) : edited(text, 1 + roll(4))
  })
}

function given(witnesses: number, print: () => readonly string[]): GivenCluster {
  const [first = '', ...others] = Array.from({ length: witnesses }, () => print().join(' '))
  return { witnesses: [{ id: 'W0', content: first }, ...others.map((content, i) => ({ id: `W${i + 1}`, content }))] }
}

function writer(words: number, seed: number) {
  const roll = dice(seed)
  const letter = (letters: string) => letters[roll(letters.length)] ?? ''
  const word = () => letter('bcdfglmnprst') + letter('aeiou') + letter('lnrst') + letter('aeiou') + letter('nst')
  const edited = (text: readonly string[], edits: number) => {
    const copy = [...text]
    for (let left = edits; left > 0; left--) {
      const at = roll(copy.length - 1)
      const edit = roll(4)
      if (edit === 0) copy[at] = word()
      else if (edit === 1) copy.splice(at, 1)
      else if (edit === 2) copy.splice(at, 0, word())
      else copy.splice(at, 2, copy[at + 1] ?? '', copy[at] ?? '')
    }
    return copy
  }
  return { text: Array.from({ length: words }, word), edited, roll }
}
