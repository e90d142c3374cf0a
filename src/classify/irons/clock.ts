import { lookUp } from '../../text/look-up.ts'
import { readAs, type Word } from '../words.ts'

/** `6.40pm`, `6:40pm`, `6pm`. */
const GLUED = /^(\d{1,2})(?:[.:](\d\d))?([ap])\.?m\.?$/
const TIME = /^(\d{1,2})(?:[.:](\d\d))?$/
const HALF = /^([ap])\.?m\.?$/
/** Half past noon is told by the clock of twenty-four hours with a colon only: `18.40` may be a price. */
const LATE = /^(1[3-9]|2[0-3]):(\d\d)$/
const NAMED: Readonly<Record<string, 'a' | 'p'>> = { noon: 'p', midday: 'p', midnight: 'a' }

/** Times of day by the clock of twelve hours, as two words, `#6:40` and `pm`, however they are printed: `6.40pm`, `6:40 p.m.`, `18:40`; `noon` is `#12` `pm`. */
export function ironClock(words: readonly Word[]): readonly Word[] {
  if (!words.some(({ senses: [norm] }) => /^\d/.test(norm) || HALF.test(norm) || lookUp(NAMED, norm) !== undefined)) return words
  return words.flatMap((word, at) => {
    const [norm] = word.senses
    const [, hour, minutes, glued] = GLUED.exec(norm) ?? []
    if (hour && glued) return time(word, hour, minutes, glued)
    const [, free, past] = TIME.exec(norm) ?? []
    const [, half] = HALF.exec(words[at + 1]?.senses[0] ?? '') ?? []
    if (free && half) return time(word, free, past, half)
    const [, before] = HALF.exec(norm) ?? []
    if (before && TIME.test(words[at - 1]?.senses[0] ?? '')) return []
    const [, late, rest] = LATE.exec(norm) ?? []
    if (late) return time(word, String(Number(late) - 12), rest, 'p')
    const named = lookUp(NAMED, norm)
    if (named) return words[at - 1]?.senses[0] === '12' ? [readAs(word, `${named}m`)] : time(word, '12', undefined, named)
    return [word]
  })
}

function time(word: Word, hour: string, minutes: string | undefined, half: string): Word[] {
  const value = minutes === undefined || minutes === '00' ? Number(hour) : `${Number(hour)}:${minutes}`
  return [readAs(word, `#${value}`), readAs(word, `${half}m`)]
}
