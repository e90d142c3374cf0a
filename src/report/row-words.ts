import type { Evidence } from '../model.ts'
import type { ChecklistRow } from './checklists.ts'
import { inert } from './inert.ts'
import { earlierWords, evidenceWords, nearestWords, type Placed, reasonWords, tickWords } from './verdict-words.ts'
import type { Articles } from './whereabouts.ts'

/** Printings and differences listed one by one; of more the rest is counted. */
const LISTED = 3

/** What is said of a quotation; quiet where it only says where to look. */
export interface RowWords extends Placed {
  readonly isQuiet: boolean
}

/** What is to be said of a quotation of a draft: what differs, who has it and where, what comes nearest, and what an editor noted. */
export function rowWords(row: ChecklistRow, articles: Articles, isWhole: boolean): RowWords[] {
  const { verdict, reason, tick, nearest, quotation } = row.verdict
  return [
    ...(reason === undefined ? [] : [told(reasonWords(reason))]),
    ...differencesOf(row, isWhole).map(told),
    ...evidenceOf(row, articles, isWhole).map((each) => ({ ...each, isQuiet: true })),
    ...(nearest ? [{ ...nearestWords(nearest, quotation.speaker, articles), isQuiet: false }] : []),
    ...(verdict === 'not-found' && !nearest ? [told('nothing comes near it')] : []),
    ...(tick ? [told(tickWords(tick))] : []),
    ...row.earlier.map((outdated) => told(earlierWords(outdated))),
  ]
}

const told = (text: string): RowWords => ({ text, isQuiet: false })

/** The messages of the worst differences, or of all; what is harmless only with these. */
function differencesOf({ verdict, differences }: ChecklistRow, isWhole: boolean): string[] {
  const shown = differences.filter(({ severity }) => isWhole || (severity === verdict.worst && severity !== 'info'))
  const messages = shown.map(({ message }) => inert(message))
  return isFew(messages, isWhole) ? messages : [...messages.slice(0, LISTED), restOf(messages)]
}

/** Who has the words, as the draft has them and otherwise. */
export function evidenceOf({ verdict: { evidence } }: ChecklistRow, articles: Articles, isWhole: boolean): Placed[] {
  const listed = (given: readonly Evidence[]): Placed[] =>
    isFew(given, isWhole)
      ? given.map((each) => evidenceWords(each, articles))
      : [...given.slice(0, LISTED).map((each) => evidenceWords(each, articles)), { text: restOf(given) }]
  return [...listed(evidence.filter(({ agrees }) => agrees)), ...listed(evidence.filter(({ agrees }) => !agrees))]
}

const isFew = (all: readonly unknown[], isWhole: boolean): boolean => isWhole || all.length <= LISTED + 1

const restOf = ({ length }: readonly unknown[]): string => `and ${length - LISTED} more`
