import { areLikeAbroad } from '../alike-abroad.ts'
import { defineKind } from '../define-kind.ts'
import { SYNONYMS } from '../lexicons/synonyms.ts'
import { stem } from '../stems.ts'
import { isOf, readAs, type Word } from '../words.ts'

const SETS = new Map<string, number[]>()
SYNONYMS.forEach((set, number) => {
  for (const word of set.split(' ')) SETS.set(stem(word), [...(SETS.get(stem(word)) ?? []), number])
})

export const synonym = defineKind({
  kind: 'synonym',
  title: 'a word for a like one',
  weight: 'substantive',
  severity: 'minor',
  recognise: ({ left, right, setting: { lexicon, language } }) => {
    if (language !== 'en') return areLikeAbroad(left, right, language) ? { rule: 'two words of one sense' } : undefined
    const sides = [left, right].map(joinNoOne)
    if (sides.every(([word, ...others]) => word?.senses[0] === NOBODY && others.length === 0))
      return { rule: `“no one” is “${NOBODY}”`, unraised: true }
    const [one, other] = sides.map((words) => words.filter((word) => !isOf(word, lexicon.functionWords)))
    if (!one || !other || one.length === 0 || one.length !== other.length || one.length > 2) return undefined
    return one.every((word, i) => areLike(word.senses[0], other[i]!.senses[0])) ? { rule: 'two words of one sense' } : undefined
  },
})

const NOBODY = 'nobody'

/** `no one` is one word, however it is written, and says what `nobody` says. */
function joinNoOne(words: readonly Word[]): Word[] {
  return words.flatMap((word, at) => {
    const [here, next, previous] = [word, words[at + 1], words[at - 1]].map((each) => each?.text.toLowerCase())
    if (here === 'no' && next === 'one') return [readAs(word, NOBODY)]
    if (here === 'one' && previous === 'no') return []
    return [here === 'no-one' || here === 'noone' ? readAs(word, NOBODY) : word]
  })
}

function areLike(one: string, other: string): boolean {
  const sets = SETS.get(stem(other)) ?? []
  return stem(one) === stem(other) || (SETS.get(stem(one)) ?? []).some((number) => sets.includes(number))
}
