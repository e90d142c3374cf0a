import { type BaselineEntry, baselineOf, type Occasioned, recognise, type Report, successors, type Verdict } from '../index.ts'

/** What a report has in common with that of the run before, told as the gate tells what a baseline knows, and what was taken out of its drafts. */
export function sinceLast(before: Report, report: Report): Pick<Occasioned, 'recognised' | 'takenOut'> {
  return {
    recognised: recognise(report, entriesOf(before)),
    takenOut: takenOut(before, report),
  }
}

const entriesBy = new WeakMap<Report, readonly BaselineEntry[]>()

/** By what the discrepancies of a report are known to the next one: worked out once, best while nobody waits. */
export function entriesOf(report: Report): readonly BaselineEntry[] {
  const entries = entriesBy.get(report) ?? baselineOf(report, { least: 'info', withdrawn: true })
  entriesBy.set(report, entries)
  return entries
}

/** Verdicts on quotations that no longer stand in their draft, nor seem to have been reworded. */
function takenOut({ verdicts: earlier = [], articles }: Report, { verdicts = [] }: Report): Verdict[] {
  const [kept, known] = [idsOf(verdicts), idsOf(earlier)]
  const gone = earlier.filter(({ id, quotation }) => !kept.has(id) && quotation.form !== 'mention')
  const come = verdicts.filter(({ id }) => !known.has(id))
  return Array.from(new Set(gone.map(({ article }) => article))).flatMap((draft) => {
    const isOfDraft = ({ article }: Verdict): boolean => article === draft
    const successorOf = successors(come.filter(isOfDraft), articles.find(({ id }) => id === draft)?.language)
    return gone.filter((verdict) => isOfDraft(verdict) && successorOf(verdict.quotation.content) === undefined)
  })
}

const idsOf = (verdicts: readonly Verdict[]): ReadonlySet<string> => new Set(verdicts.map(({ id }) => id))
