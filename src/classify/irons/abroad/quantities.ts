import type { Token } from '../../../model.ts'
import type { Lexicon } from '../../lexicons/lexicon.ts'
import { readAs, type Word, wordsOf } from '../../words.ts'
import { ironFigures } from '../continental.ts'
import { ironClockAbroad } from './clock.ts'
import { ironFormsAbroad } from './forms.ts'
import { ironOrdinals, ironParts } from './ordinals.ts'

/** Some words with what stands around them. */
interface Around {
  readonly run: readonly Token[]
  readonly before: readonly Token[]
  readonly after: readonly Token[]
  readonly language: string
  readonly lexicon: Lexicon
}

/** How far behind a number what makes it a time of day may stand, in tokens. */
const REACH = 6

/** Words of other languages made ready to be counted: short forms written out, times, dates, places in an order and parts as one word each, figures as English prints them. */
export function ironAbroad(words: readonly Word[], { run, before, after, language, lexicon: { numbers } }: Around): Word[] {
  const previous = before.findLast(({ kind }) => kind === 'word')?.norm ?? ''
  const next = after.find(({ kind }) => kind === 'word')?.norm ?? ''
  const grouped = joinHyphens(joinThousands(words), run)
  const timed = ironClockAbroad(grouped, { language, numbers, before: previous, after: wordsOf(after.slice(0, REACH)) })
  const placed = ironOrdinals(ironParts(timed, run, language, numbers), { run, before, after, language })
  return ironFormsAbroad(ironFigures(placed, language, next), language, { before: previous, after: next })
}

/** `1 200 000` and `1’200` are one figure each. */
function joinThousands(words: readonly Word[]): Word[] {
  const joined: Word[] = []
  for (const word of words) {
    const last = joined.at(-1)
    const isNext = last !== undefined && word.token.start === last.token.end + 1
    if (last && isNext && /^\d{3}(?:,\d+)?$/.test(word.senses[0]) && /^(?!0)\d{1,3}(?:\d{3})*$/.test(last.senses[0]))
      joined.splice(-1, 1, {
        ...readAs(word, last.senses[0] + word.senses[0]),
        token: { ...last.token, end: word.token.end },
        text: `${last.text} ${word.text}`,
      })
    else joined.push(word)
  }
  return joined
}

/** French `peut-être` is no verb, `dix-sept` one number. */
function joinHyphens(words: readonly Word[], run: readonly Token[]): Word[] {
  return words.flatMap((word, at) => {
    if (isPair(words, at, run)) {
      const next = words[at + 1]!
      return [{ ...readAs(word, `${word.senses[0]}-${next.senses[0]}`), text: `${word.text}-${next.text}` }]
    }
    return isPair(words, at - 1, run) ? [] : [word]
  })
}

function isPair(words: readonly Word[], at: number, run: readonly Token[]): boolean {
  const [before, word, next] = [words[at - 1]?.senses[0] ?? '', words[at], words[at + 1]]
  if (!word || !next || !/^(?:peut|dix)$/.test(word.senses[0]) || run[run.indexOf(word.token) + 1]?.norm !== '-') return false
  const [one, other] = [word.senses[0], next.senses[0]]
  if (one === 'peut') return other === 'être'
  return one === 'dix' && /^(?:sept|huit|neuf|septième|huitième|neuvième)$/.test(other) && !/^(?:soixante|vingts?)$/.test(before)
}
