import { MONTHS } from '../lexicons/calendar.ts'
import { readAs, type Word } from '../words.ts'

const DAY = /^#([1-9]|[12]\d|3[01])\.?$/

/** A day of a month with the month first: `April 2`, `2 April`, `the 2nd of April` become `april` `#2`. */
export function ironDates(words: readonly Word[]): Word[] {
  const ironed: Word[] = []
  for (let at = 0; at < words.length;) {
    const date = monthFirst(words, at) ?? dayFirst(words, at)
    if (date) {
      const [month, day, length] = date
      ironed.push(month, readAs(day, `#${DAY.exec(day.senses[0])?.[1]}`))
      at += length
    } else ironed.push(words[at++]!)
  }
  return ironed
}

type Date = readonly [month: Word, day: Word, length: number]

function monthFirst(words: readonly Word[], at: number): Date | undefined {
  const step = words[at + 1]?.senses[0] === 'the' ? 2 : 1
  const [month, day] = [words[at], words[at + step]]
  return month && day && isMonth(month) && DAY.test(day.senses[0]) ? [month, day, step + 1] : undefined
}

function dayFirst(words: readonly Word[], from: number): Date | undefined {
  const at = words[from]?.senses[0] === 'the' ? from + 1 : from
  const step = words[at + 1]?.senses[0] === 'of' ? 2 : 1
  const [day, month] = [words[at], words[at + step]]
  return month && day && isMonth(month) && DAY.test(day.senses[0]) ? [month, day, at - from + step + 1] : undefined
}

/** `May` and `March` are months with a capital only. */
function isMonth({ senses: [norm], text }: Word): boolean {
  return MONTHS.has(norm) && /^\p{Lu}/u.test(text)
}
