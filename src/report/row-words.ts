import type { Evidence } from '../model.ts'
import type { ChecklistRow } from './checklists.ts'
import { inert } from './inert.ts'
import { earlierWords, evidenceWords, nearestWords, tickWords } from './verdict-words.ts'
import type { Articles } from './whereabouts.ts'

/** Printings and differences listed one by one; of more the rest is counted. */
const LISTED = 3

/** A line on a quotation; quiet where it only says where to look. */
export interface RowWords {
  readonly text: string
  readonly isQuiet: boolean
}

/** What is to be said of a quotation of a draft: what differs, who has it and where, what comes nearest, and what an editor noted. */
export function rowWords(row: ChecklistRow, articles: Articles, isWhole: boolean): RowWords[] {
  const { verdict, reason, tick, nearest, quotation } = row.verdict
  return [
    ...(reason === undefined ? [] : [told(inert(reason))]),
    ...differencesOf(row, isWhole).map(told),
    ...evidenceOf(row, articles, isWhole).map(quiet),
    ...(nearest ? [told(nearestWords(nearest, quotation.speaker, articles))] : []),
    ...(verdict === 'not-found' && !nearest ? [told('nothing comes near it')] : []),
    ...(tick ? [told(tickWords(tick))] : []),
    ...row.earlier.map((outdated) => told(earlierWords(outdated))),
  ]
}

const told = (text: string): RowWords => ({ text, isQuiet: false })
const quiet = (text: string): RowWords => ({ text, isQuiet: true })

/** The messages of the worst differences, or of all; what is harmless only with these. */
function differencesOf({ verdict, differences }: ChecklistRow, isWhole: boolean): string[] {
  const shown = differences.filter(({ severity }) => isWhole || (severity === verdict.worst && severity !== 'info'))
  return someOf(
    shown.map(({ message }) => inert(message)),
    isWhole,
  )
}

/** Who has the words, as the draft has them and otherwise. */
export function evidenceOf({ verdict: { evidence } }: ChecklistRow, articles: Articles, isWhole: boolean): string[] {
  const listed = (given: readonly Evidence[]): string[] =>
    someOf(
      given.map((each) => evidenceWords(each, articles)),
      isWhole,
    )
  return [...listed(evidence.filter(({ agrees }) => agrees)), ...listed(evidence.filter(({ agrees }) => !agrees))]
}

function someOf(lines: readonly string[], isWhole: boolean): string[] {
  if (isWhole || lines.length <= LISTED + 1) return [...lines]
  return [...lines.slice(0, LISTED), `and ${lines.length - LISTED} more`]
}
