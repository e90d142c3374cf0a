import { lookUp } from '../../text/look-up.ts'
import { ENDINGS, SPELLINGS } from '../lexicons/spelling.ts'
import { readAs, type Word } from '../words.ts'
import { spellAbroad } from './continental.ts'

const MARKS = /\p{M}/gu

/** One spelling for British and American ones, and no accents. */
export function ironSpelling(words: readonly Word[], language: string): Word[] {
  if (language !== 'en')
    // As printed first: the tables of later rules know the words by that.
    return words.map((word) => readAs(word, ...word.senses, ...word.senses.map((sense) => spellAbroad(sense, language))))
  return allRight(words).map((word) => {
    const [first, ...others] = word.senses.map(spell)
    return first === undefined ? word : readAs(word, first, ...others, ...word.senses)
  })
}

/** `All right` is `alright`, and nothing of how many. */
function allRight(words: readonly Word[]): Word[] {
  return words.flatMap((word, at) => {
    const [here, next, previous] = [word, words[at + 1], words[at - 1]].map((each) => each?.senses[0])
    if (here === 'all' && next === 'right') return [readAs(word, 'alright')]
    return here === 'right' && previous === 'all' ? [] : [word]
  })
}

/** The same words are spelt again and again; a text of other words must not fill the memory. */
const MOST_KNOWN = 20_000
const spelt = new Map<string, string>()

function spell(sense: string): string {
  const known = spelt.get(sense)
  if (known !== undefined) return known
  if (spelt.size >= MOST_KNOWN) spelt.clear()
  const found = evened(sense)
  spelt.set(sense, found)
  return found
}

function evened(sense: string): string {
  const plain = sense.normalize('NFD').replace(MARKS, '').replaceAll('æ', 'ae').replaceAll('œ', 'oe').replaceAll('ß', 'ss')
  const listed = lookUp(SPELLINGS, plain)
  if (listed) return listed
  const ending = ENDINGS.find(([pattern]) => pattern.test(plain))
  return ending ? plain.replace(...ending) : plain
}
