import type { Token } from '../model.ts'
import type { Ruling } from './define-kind.ts'
import type { Difference } from './difference.ts'
import { HEDGES } from './lexicons/hedges.ts'
import { words as wordSet } from './lexicons/lexicon.ts'
import { isWordToken } from '../text/is-word-token.ts'

/** A verb of thinking stands right before what is thought: `some believe that`. */
const AT_CUT = 2
/** What someone has, rather than what is: `my understanding is that`. */
const VIEWS = wordSet(
  'understanding claim argument contention allegation position view opinion impression sense belief perspective feeling hope fear guess hunch suspicion theory',
)
const OWNERS = /^(?:my|our|your|his|her|their|'s|the|one)$/
/** Verbs of saying, of which only the last word before the cut counts: `the tenants say that`. */
const REPORTS = /^(?:say|says|said|saying|tell|tells|told|allege|alleges|alleged|argue|argues|argued|report|reports|reported)$/
/** Who says so, behind what is said. */
const SAYERS = /^(?:they|he|she|people|some|everyone|everybody|officials|experts|engineers|doctors|lawyers)$/
const HEARD = /^(?:told|informed|assured|advised|given)$/
const TELLS = /^(?:say|says|said|tell|tells|told|claim|claims|claimed|insist|insists|insisted|assure|assures|assured)$/
const WHOM = /^(?:me|us)$/
/** `They have always told us`: so many words say who says so, and no more. */
const HEARSAY = 5
/** How far before such a verb its subject stands. */
const NEXT_TO = 3

const CUT: Ruling = { rule: 'whose view it is cut away', severity: 'major' }

/** Whose view it is, in front of what is said: `My understanding is that the mill was haunted`. */
export function losesView(difference: Difference): Ruling | undefined {
  const { subjects } = difference.setting.lexicon
  if (difference.variant.before.length > 0) return undefined
  const words = difference.lemma.tokens.filter(isWordToken)
  const hedged = words.some(
    ({ norm }, at) =>
      (HEDGES.has(norm) && (norm === 'perspective' || at >= words.length - AT_CUT || subjects.has(words[at - 1]?.norm ?? ''))) ||
      (VIEWS.has(norm) && OWNERS.test(words[at - 1]?.norm ?? '')) ||
      (REPORTS.test(norm) && at >= words.length - AT_CUT && !isOwnReport(words, at)) ||
      (norm === 'according' && words[at + 1]?.norm === 'to'),
  )
  return hedged ? CUT : undefined
}

/** `I've always said`, `we told them`: who says so is who is quoted. */
function isOwnReport(words: readonly Token[], at: number): boolean {
  return words.slice(Math.max(0, at - NEXT_TO), at).some(({ norm }) => norm === 'i' || norm === 'we')
}

/** `The roof is sound. ] The roof is sound, they tell me`, `…, or so we were told`, `…, according to the council`. */
export function losesSayer({ lemma }: Difference): Ruling | undefined {
  const words = lemma.tokens.filter(isWordToken).map(({ norm }) => norm)
  const own = words.slice(words.findIndex((norm) => !/^(?:or|so|as|at|least)$/.test(norm)))
  if (own[0] === 'according' && own[1] === 'to') return CUT
  const last = own.at(-1) ?? ''
  if (/^(?:i|we)$/.test(own[0] ?? '') && own.length <= HEARSAY && HEARD.test(last)) return CUT
  const isTold = SAYERS.test(own[0] ?? '') && own.slice(1).some((norm) => TELLS.test(norm)) && (TELLS.test(last) || WHOM.test(last))
  return isTold && own.length <= HEARSAY ? CUT : undefined
}
