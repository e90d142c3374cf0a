import type { Token } from '../model.ts'
import { CURRENCIES } from './lexicons/abbreviations.ts'
import { lexiconOf } from './lexicons/lexicon.ts'

const { numbers } = lexiconOf('en')
const AMOUNTS = new Set([...Object.keys(CURRENCIES), ...Object.values(CURRENCIES), '%', 'percent', 'per', 'cent'])

/** Whether two neighbouring tokens are read as one word (`do` `n't`, `no` `one`) or one quantity (`$` `5` `million`). */
export function belongTogether(one: Token, other: Token): boolean {
  // `[T]he`, `want[s]`.
  if ((one.kind === 'word' && other.kind === 'bracket') || (one.kind === 'bracket' && other.kind === 'word')) return one.end === other.start
  if (one.kind !== 'word' || other.kind !== 'word') return false
  if (one.norm === 'no' && other.norm === 'one') return true
  const [isAmount, isOther] = [AMOUNTS.has(one.norm), AMOUNTS.has(other.norm)]
  if (isAmount && isOther) return true
  const isOneAmount = isAmount || isOther
  if (isNumber(one) ? isOneAmount || isNumber(other) : isOneAmount && isNumber(other)) return true
  if (one.end !== other.start) return false
  return /^n?['’ʼ]/iu.test(other.text) || /['’ʼ]$/u.test(one.text) || (one.norm === 'can' && other.norm === 'not')
}

function isNumber({ norm }: Token): boolean {
  return /^\d+(?:[.,:]\d+)*(?:k|m|mn|bn|tn)?$/.test(norm) || numbers.has(norm)
}
