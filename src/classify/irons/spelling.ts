import { lookUp } from '../../text/look-up.ts'
import { ENDINGS, SPELLINGS } from '../lexicons/spelling.ts'
import { readAs, type Word } from '../words.ts'

const MARKS = /\p{M}/gu

/** One spelling for British and American ones, and no accents. */
export function ironSpelling(words: readonly Word[], language: string): Word[] {
  return words.map((word) => {
    const [first, ...others] = word.senses.map((sense) => spell(sense, language))
    return first === undefined ? word : readAs(word, first, ...others, ...word.senses)
  })
}

function spell(sense: string, language: string): string {
  // Outside English an accent may be all that tells two words apart: `ou`, `où`.
  if (language !== 'en') return sense
  const plain = sense.normalize('NFD').replace(MARKS, '').replaceAll('æ', 'ae').replaceAll('œ', 'oe').replaceAll('ß', 'ss')
  const listed = lookUp(SPELLINGS, plain)
  if (listed) return listed
  const ending = ENDINGS.find(([pattern]) => pattern.test(plain))
  return ending ? plain.replace(...ending) : plain
}
