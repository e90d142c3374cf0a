import type { Evidence, ReportedDiscrepancy } from '../model.ts'
import type { ChecklistRow } from './checklists.ts'
import { inert } from './inert.ts'
import type { ReportOptions } from './reporter.ts'
import { reaches, worstFirst } from './severities.ts'
import { earlierWords, evidenceWords, nearestWords, type Placed, reasonWords, tickWords } from './verdict-words.ts'
import type { Articles } from './whereabouts.ts'

/** Printings and differences listed one by one; of more the rest is counted. */
const LISTED = 3

/** What is said of a quotation; quiet where it only says where to look. */
export interface RowWords extends Placed {
  readonly isQuiet: boolean
}

type Shown = Pick<ReportOptions, 'minSeverity' | 'verbose'>

/** What is to be said of a quotation of a draft: what differs, who has it and where, what comes nearest, and what an editor noted. */
export function rowWords(row: ChecklistRow, articles: Articles, shown: Shown): RowWords[] {
  const { verdict, reason, tick, nearest, quotation, evidence } = row.verdict
  return [
    ...(reason === undefined ? [] : [told(reasonWords(reason))]),
    ...differencesOf(row, shown).map(told),
    ...evidenceOf(row, articles, shown.verbose).map((each) => ({ ...each, isQuiet: true })),
    ...(nearest ? [{ ...nearestWords(nearest, quotation.speaker, articles), isQuiet: false }] : []),
    ...(verdict === 'not-found' && !nearest && evidence.length === 0 ? [told('nothing comes near it')] : []),
    ...(tick ? [told(tickWords(tick))] : []),
    ...row.earlier.map((outdated) => told(earlierWords(outdated))),
  ]
}

const told = (text: string): RowWords => ({ text, isQuiet: false })

/** The messages of the differences that are asked for, worst first; a verdict is never left without its reason, and what is harmless is told only to whoever asks for all. */
function differencesOf({ verdict, differences }: ChecklistRow, { minSeverity, verbose }: Shown): string[] {
  const least = minSeverity === 'info' ? 'minor' : minSeverity
  const shown = differences.filter(
    ({ severity }) => verbose || reaches(severity, least) || (severity === verdict.worst && severity !== 'info'),
  )
  return listed(Array.from(new Set(shown.toSorted(worstFirst).map(sentenceOf))), verbose, (rest) => rest)
}

/** What is of low confidence fails no run, and the writer is told. */
const sentenceOf = ({ message, confidence }: ReportedDiscrepancy): string =>
  `${inert(message)}${confidence === 'low' ? ' (low confidence)' : ''}`

/** Who has the words: records first, then who prints them as the draft does, then who does not. */
export function evidenceOf({ verdict: { evidence, quotation } }: ChecklistRow, articles: Articles, isWhole: boolean): Placed[] {
  const isRecord = ({ article }: Evidence): boolean => (articles.get(article)?.role ?? 'report') !== 'report'
  const clips = evidence.filter((each) => !isRecord(each))
  return [evidence.filter(isRecord), clips.filter(({ agrees }) => agrees), clips.filter(({ agrees }) => !agrees)].flatMap((group) =>
    listed(
      group.map((each) => evidenceWords(each, quotation.speaker, articles)),
      isWhole,
      (text): Placed => ({ text }),
    ),
  )
}

/** The first few, and how many more there are. */
function listed<T>(all: readonly T[], isWhole: boolean, said: (text: string) => T): T[] {
  return isWhole || all.length <= LISTED + 1 ? [...all] : [...all.slice(0, LISTED), said(`and ${all.length - LISTED} more: -v`)]
}
