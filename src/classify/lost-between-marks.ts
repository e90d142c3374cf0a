import type { Token } from '../model.ts'
import { isWordToken } from '../text/is-word-token.ts'
import { conditionsAmong } from './binding.ts'
import { endsSentence } from './clause.ts'
import type { Ruling } from './define-kind.ts'
import type { Difference } from './difference.ts'
import { HEDGES } from './lexicons/hedges.ts'
import { words } from './lexicons/lexicon.ts'
import { losesCondition } from './loses-condition.ts'
import type { Passage } from './passage.ts'

/** What takes nearly everything from the next word, or nearly nothing. */
const NEARLY = words(
  'almost nearly hardly scarcely barely virtually practically few little fast beinahe kaum nahezu presque quasi peine casi apenas quase bijna nauwelijks',
)

/**
 * What is lost where one printing closes its marks and opens them again, though that shows a gap: a condition, or the head of a sentence whose rest
 * is printed as a sentence of its own.
 *
 * > | “I stand by the crew. I don't believe they were drunk.”
 * > | “I stand by the crew,” she said. “They were drunk.”
 */
export function lostBetweenMarks(difference: Difference): Ruling | undefined {
  if (losesCondition(difference)) return { rule: 'a condition cut away, between two pairs of marks', severity: 'critical' }
  const head = headLost(difference)
  if (!head) return undefined
  const { setting } = difference
  const own = head.filter(isWordToken)
  if (conditionsAmong(head, setting).length > 0)
    return { rule: 'a condition cut off the head of a sentence, between two pairs of marks', severity: 'critical' }
  // French `ne` denies by its `pas`.
  if (own.some(({ norm }) => setting.lexicon.negations.has(norm) && norm !== 'ne' && norm !== "n'"))
    return { rule: 'a negation cut off the head of a sentence, between two pairs of marks', severity: 'critical' }
  if (own.some(({ norm }) => HEDGES.has(norm) || NEARLY.has(norm)))
    return { rule: 'what qualifies a sentence cut off its head, between two pairs of marks', severity: 'major' }
  return undefined
}

/** What of a sentence falls into the gap, where the rest of it is printed with a capital; undefined where no sentence is cut so. */
function headLost({ matter, lemma, variant, setting }: Difference): readonly Token[] | undefined {
  const [full, cut] = count(lemma) >= count(variant) ? [lemma, variant] : [variant, lemma]
  if (matter !== 'gap' || [...full.tokens, ...cut.tokens].some(({ kind }) => kind === 'ellipsis')) return undefined
  const [next, printed] = [full.after.find(isWordToken), cut.after.find(isWordToken)]
  if (!next || !printed || next.norm !== printed.norm || !/^\p{Lu}/u.test(printed.text)) return undefined
  const end = full.tokens.findLastIndex(endsSentence)
  const head = full.tokens.slice(end + 1)
  const last = full.before.at(-1)
  // In both the marks may be closed there: `“We tried,” she said. “Almost nobody came.”`
  const begins = end >= 0 || last === undefined || endsSentence(last) || setting.closesMarks({ ...full, tokens: full.before })
  return begins && head.some(isWordToken) ? head : undefined
}

const count = ({ tokens }: Passage): number => tokens.filter(isWordToken).length
