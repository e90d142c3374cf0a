import { lookUp } from '../text/look-up.ts'
import type { Difference } from './difference.ts'
import { BOUNDS, OF_BOUNDS } from './lexicons/bounds.ts'
import type { Lexicon } from './lexicons/lexicon.ts'
import type { Passage } from './passage.ts'
import type { Word } from './words.ts'

/** Longer stretches are put in another way. */
const FEW = 3
/** Words of the longest phrase. */
const LONGEST = 3

/** On which side of a figure each side of a difference puts the truth, where what differs stands right before it: `over`, `at least`, `about`. */
export function boundsOf({ left, right, lemma, variant, setting }: Difference): readonly [string, string] | undefined {
  if (setting.language !== 'en' || left.length > FEW || right.length > FEW) return undefined
  if (![...left, ...right].every(({ token: { norm } }) => OF_BOUNDS.has(norm))) return undefined
  const [one, other] = [boundBefore(left, lemma, setting.lexicon), boundBefore(right, variant, setting.lexicon)]
  return one === undefined || other === undefined ? undefined : [one, other]
}

/** What stands right before the first figure at or behind some words; undefined where no figure follows. */
function boundBefore(words: readonly Word[], { before, tokens, after }: Passage, { numbers }: Lexicon): string | undefined {
  const from = words[0] ? tokens.indexOf(words[0].token) : tokens.length
  const printed = [...before, ...tokens, ...after].filter(({ kind }) => kind === 'word')
  const start =
    before.filter(({ kind }) => kind === 'word').length + tokens.slice(0, Math.max(0, from)).filter(({ kind }) => kind === 'word').length
  const figure = printed.findIndex(({ norm }, at) => at >= start && at <= start + FEW && (/^[\d$€£]/u.test(norm) || numbers.has(norm)))
  if (figure < 0) return undefined
  const norms = printed.slice(Math.max(0, figure - LONGEST), figure).map(({ norm }) => norm)
  for (let length = norms.length; length > 0; length -= 1) {
    const bound = lookUp(BOUNDS, norms.slice(-length).join(' '))
    if (bound !== undefined) return bound
  }
  return ''
}
