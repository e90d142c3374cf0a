import { lookUp } from '../text/look-up.ts'
import { stem } from './stems.ts'
import type { Word } from './words.ts'

/** Words that deny by themselves, and what stands for them behind `not`. */
const DENIED: Readonly<Record<string, string>> = {
  nobody: 'anyone',
  nothing: 'anything',
  nowhere: 'anywhere',
  never: '',
  no: '',
  none: '',
  neither: 'either',
}
/** What stands where, with a denial before it, and says nothing by itself. */
const ANY: Readonly<Record<string, string>> = { anybody: 'anyone', any: '', ever: '', a: '', an: '', do: '', does: '', did: '' }

/** As a word, or read as a figure. */
const ONE = /^(?:one|#1)$/

/** Whether two sides deny the same, each in its own way: `did not see anything`, `saw nothing`; `there isn't any`, `there is no`. */
export function sameDenial(left: readonly Word[], right: readonly Word[]): boolean {
  const [one, other] = [plainOf(left), plainOf(right)]
  return one.denials === 1 && other.denials === 1 && one.words === other.words && spell(left) !== spell(right)
}

function plainOf(words: readonly Word[]): { denials: number; words: string } {
  let denials = 0
  const plain = words.flatMap(({ senses: [norm] }, at) => {
    if (norm === 'not' || norm === "n't") denials += 1
    if (norm === 'not' || norm === "n't") return []
    if (norm === 'one' && words[at - 1]?.senses[0] === 'no') return ['anyone']
    if (ONE.test(norm) && words[at - 1]?.senses[0] === 'not') return []
    if (norm === 'single' && /^(?:a|no)$/.test(words[at - 1]?.senses[0] ?? '')) return []
    const denied = lookUp(DENIED, norm)
    if (denied !== undefined) denials += 1
    return [denied ?? lookUp(ANY, norm) ?? stem(norm)].filter((each) => each !== '')
  })
  return { denials, words: plain.toSorted().join(' ') }
}

function spell(words: readonly Word[]): string {
  return words.map(({ senses: [norm] }) => norm).join(' ')
}
