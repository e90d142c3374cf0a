import { lookUp } from '../../text/look-up.ts'
import type { Token } from '../../model.ts'
import type { Ironing } from '../difference.ts'
import { DENOMINATORS } from '../lexicons/numbers.ts'
import { readAs, type Word, wordsOf } from '../words.ts'
import { ironClock } from './clock.ts'
import { ironAbroad } from './abroad/quantities.ts'
import { ironDates } from './dates.ts'
import { ironForms, type Neighbours } from './forms.ts'
import { ironFractions } from './fractions.ts'
import type { Passage } from '../passage.ts'
import { ironNumberPhrases } from './number-phrases.ts'
import { ironNumbers } from './numbers.ts'
import { ironRanges } from './ranges.ts'
import { ironParts, ironYears } from './years.ts'

/** How far the two ends of a range may be apart, in tokens. */
const REACH = 8

/** Abbreviations written out; numbers, fractions, times and dates by what they mean, with what a range lends them. */
export function ironQuantities({ words, passage, setting }: Ironing): readonly Word[] {
  const { language, lexicon } = setting
  const read = (
    some: readonly Word[],
    run: readonly Token[],
    before: readonly Token[],
    after: readonly Token[],
    here?: Passage,
  ): Word[] => {
    if (language !== 'en') return ironNumbers(ironAbroad(some, { run, before, after, language, lexicon }), lexicon)
    const timed = ironNumberPhrases(ironFractions(ironOne(ironClock(some), after), run, after, lexicon), here, lexicon)
    const counted = ironNumbers(ironForms(timed, neighbours(before, after)), lexicon)
    return ironDates(ironParts(ironYears(counted, [...before.slice(-2), ...run])))
  }
  const own = read(words, passage.run, passage.before, passage.after, passage)
  if (language !== 'en' || (!own.every((word) => word.senses[0] === 'to') && !own.some(({ senses: [norm] }) => norm.startsWith('#'))))
    return own
  const [before, after] = [passage.before.slice(-REACH), passage.after.slice(0, REACH)]
  const around = {
    before: read(wordsOf(before), before, [], passage.run),
    after: read(wordsOf(after), after, passage.run, []),
    tokens: [...before, ...passage.run, ...after],
  }
  return ironRanges(own, around, lexicon)
}

function neighbours(before: readonly Token[], after: readonly Token[]): Neighbours {
  return { before: before.at(-1)?.norm, after: after.find(({ kind }) => kind === 'word')?.norm }
}

/** `A` is one where `third` or `hundred` follows. */
function ironOne(words: readonly Word[], after: readonly Token[]): Word[] {
  const next = after.find(({ norm }) => norm !== '-')?.norm ?? ''
  const isCounted = lookUp(DENOMINATORS, next) !== undefined || /^(?:hundred|thousand|[mbtr]+illion|dozen)$/.test(next)
  const last = words.at(-1)
  return last && isCounted && /^an?$/.test(last.senses[0]) ? [...words.slice(0, -1), readAs(last, 'one', last.senses[0])] : [...words]
}
