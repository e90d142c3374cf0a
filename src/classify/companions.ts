import { clausesOf } from './clauses.ts'
import type { Difference } from './difference.ts'
import { isModal } from './hot.ts'
import { withoutIdle } from './idle-negations.ts'
import { movedWords } from './moved.ts'
import { stem } from './stems.ts'
import { isOf, type Word } from './words.ts'

/** What decides the meaning of the clause that it stands in. */
export type Deciding = 'negation' | 'modal' | 'number'

/** Verbs of opinion and the like: a negation of them is one of what is thought. */
const OPINION =
  /^(?:think|thinks|thought|believe|believes|believed|suppose|supposes|supposed|expect|expects|expected|imagine|imagined|guess|reckon|reckons|want|wants|wanted|seem|seems|seemed|appear|appears|appeared|feel|feels|felt)$/
/** What every clause may have without saying more than that it is to come. */
const FUTURE = /^(?:will|'ll|shall|werden|wird|wirst|werdet)$/

/**
 * What stands with other words, where two sides have the same words in another order.
 *
 * > | “We will not sue, and they will pay.”
 * > | “We will sue, and they will not pay.”
 */
export function changesCompanions(difference: Difference): Deciding | undefined {
  if (!movedWords(difference)) return undefined
  const sides = [
    clausesOf(difference.left, difference.lemma).map((words) => clauseOf(words, difference)),
    clausesOf(difference.right, difference.variant).map((words) => clauseOf(words, difference)),
  ] as const
  if (leavesReport(difference)) return 'negation'
  if (parts(sides, 'negations') && !sides.flat().some(({ negations, thinks }) => thinks && negations.length > 0)) return 'negation'
  if (parts(sides, 'modals')) return 'modal'
  return exchangesNumbers(sides) ? 'number' : undefined
}

/** Verbs of telling, asking and knowing: to deny these is to deny nothing of what is told. */
const REPORTS =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|claim(?:s|ed|ing)?|promis(?:e|es|ed|ing)|admit(?:s|ted|ting)?|announc(?:e|es|ed|ing)|confirm(?:s|ed|ing)?|wr(?:ite|ites|ote|itten|iting)|hear(?:s|d|ing)?|kn(?:ow|ows|ew|own|owing)|ask(?:s|ed|ing)?|order(?:s|ed|ing)?|agree(?:s|d|ing)?|decid(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|warn(?:s|ed|ing)?)$/

/** Whether a negation stands before a verb of telling on one side and behind it on the other: `I never said it was safe`, `I said it was never safe`. */
function leavesReport({ left, right, setting: { language, lexicon } }: Difference): boolean {
  if (language !== 'en') return false
  const [one, other] = [left, right].map((words) => {
    const denials = withoutIdle(words).filter((word) => isOf(word, lexicon.negations))
    const verbs = words.flatMap(({ token: { norm } }, at) => (REPORTS.test(norm) ? [at] : []))
    const [denial, verb] = [denials[0] ? words.indexOf(denials[0]) : -1, verbs[0] ?? -1]
    return denials.length === 1 && verbs.length === 1 ? denial < verb : undefined
  })
  return one !== undefined && other !== undefined && one !== other
}

interface Clause {
  readonly content: ReadonlySet<string>
  readonly negations: readonly string[]
  readonly modals: readonly string[]
  readonly numbers: readonly Slot[]
  readonly thinks: boolean
}

/** A number, and the words that say what it counts. */
interface Slot {
  readonly number: string
  readonly before: string
  readonly after: string
}

function clauseOf(words: readonly Word[], difference: Difference): Clause {
  const { lexicon } = difference.setting
  const isNegation = (word: Word): boolean => isOf(word, lexicon.negations)
  const isNumber = ({ senses: [norm] }: Word): boolean => /^[#\d]/.test(norm) || (norm !== 'one' && lexicon.numbers.has(norm))
  const isContent = (word: Word): boolean =>
    ![isNegation(word), isNumber(word), isModal(word, difference), isOf(word, lexicon.functionWords)].includes(true)
  return {
    content: new Set(words.filter(isContent).map(says)),
    negations: withoutIdle(words)
      .filter(isNegation)
      .map(() => 'not'),
    modals: words.filter((word) => isModal(word, difference) && !FUTURE.test(word.senses[0])).map(says),
    numbers: words.flatMap((word, at) =>
      isNumber(word)
        ? { number: word.senses[0], before: says(words.slice(0, at).findLast(isContent)), after: says(words.slice(at + 1).find(isContent)) }
        : [],
    ),
    thinks: words.some(({ senses: [norm] }) => OPINION.test(norm)),
  }
}

function says(word: Word | undefined): string {
  return word ? stem(word.senses[0]) : ''
}

/** Whether some word stands in a clause that shares no word with any in which the other side has it. */
function parts([one, other]: readonly [readonly Clause[], readonly Clause[]], of: 'negations' | 'modals'): boolean {
  return one.some((clause) =>
    clause[of].some((word) => {
      const facing = other.filter((each) => each[of].includes(word))
      const isSaid = clause.content.size > 0 && facing.every(({ content }) => content.size > 0)
      return isSaid && facing.length > 0 && !facing.some(({ content }) => Array.from(content).some((each) => clause.content.has(each)))
    }),
  )
}

/** Whether two numbers trade what they count: `3 dead and 12 hurt`, `12 dead and 3 hurt`. */
function exchangesNumbers([one, other]: readonly [readonly Clause[], readonly Clause[]]): boolean {
  const [left, right] = [one, other].map((clauses) => clauses.flatMap(({ numbers }) => numbers))
  const pairs = (left ?? []).flatMap((slot) => {
    const [facing, ...more] = (right ?? []).filter(({ number }) => number === slot.number)
    return facing && more.length === 0 && facing.before !== slot.before && facing.after !== slot.after ? [[slot, facing] as const] : []
  })
  return pairs.some(([, now]) => pairs.some(([was]) => was.number !== now.number && sharesPlace(was, now)))
}

function sharesPlace(one: Slot, other: Slot): boolean {
  return (one.before !== '' && one.before === other.before) || (one.after !== '' && one.after === other.after)
}

/** Whether both sides list the same clauses, in another order: `I can swim and I can row`. */
export function listsTheSame({ left, right, lemma, variant }: Difference): boolean {
  const [one, other] = [clausesOf(left, lemma, 'listed'), clausesOf(right, variant, 'listed')].map((clauses) =>
    clauses.map((words) => words.map(({ senses: [norm] }) => norm).join(' ')).toSorted(),
  )
  return one !== undefined && other !== undefined && one.length > 1 && one.join('; ') === other.join('; ')
}
