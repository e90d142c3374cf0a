import type { Timed } from '../../model.ts'
import type { Language } from '../languages/language.ts'
import type { Line } from '../marks/lines.ts'
import { recordLabel, type RecordLabel } from './record-label.ts'
import { isStage } from './stage.ts'

/** A line with the label that it begins with, or is. */
export interface Labelled {
  readonly at: number
  readonly label: RecordLabel
}

type Sort = RecordLabel['sort']

/** What bears out that a label is one. */
interface Evidence {
  readonly sorts: (sort: Sort) => number
  /** Whether the same label comes again. */
  readonly again: (label: RecordLabel) => boolean
  /** Labels in capitals, of those that are sure. */
  readonly capitals: number
  /** Most paragraphs begin with a label in small letters. */
  readonly isSmall: boolean
  readonly isOverWords: (each: Labelled) => boolean
}

/** Of labels in small letters at least this share of all paragraphs has one. */
const MOST = 0.6

/** The labels of a record; those that only may be one count where others like them bear them out. */
export function labelsIn(lines: readonly Line[], times: readonly Timed[], language: Language): Labelled[] {
  const timed = timedLines(lines, times)
  const all = lines.flatMap((line, at): Labelled[] => {
    // > | [Ona Bray] 00:12:31   no stage, if a time stands beside it
    const label = isStage(line.text) && !timed.has(at) ? undefined : recordLabel(line, language)
    return label ? [{ at, label }] : []
  })
  const evidence = evidenceIn(all, lines, timed)
  return all.filter((each) => HOLDS[each.label.sort](each, evidence))
}

const sureOf = ({ sorts }: Evidence): number => sorts('sure') + sorts('signed')

const HOLDS: Readonly<Record<Sort, (each: Labelled, evidence: Evidence) => boolean>> = {
  signed: () => true,
  sure: () => true,
  // > | Remember: we stay.   in a record with its names in capitals
  word: ({ label }, evidence) => evidence.again(label) || evidence.capitals * 2 <= sureOf(evidence),
  small: ({ label }, { again, isSmall }) => again(label) || isSmall,
  pointed: (_, { sorts }) => sorts('pointed') > 2,
  alone: (each, { isOverWords }) => isOverWords(each),
  dashed: (_, evidence) => sureOf(evidence) === 0 && evidence.sorts('dashed') > 1,
}

function evidenceIn(all: readonly Labelled[], lines: readonly Line[], timed: ReadonlySet<number>): Evidence {
  const count = tally(all.map(({ label }) => keyOf(label)))
  const sorts = tally(all.map(({ label }) => label.sort))
  const again = (label: RecordLabel): boolean => count(keyOf(label)) > 1
  const sure = sorts('sure') + sorts('signed')
  const small = sorts('word') + sorts('small')
  return {
    sorts,
    again,
    capitals: all.filter(({ label }) => label.sort === 'sure' && label.name === label.name.toUpperCase()).length,
    isSmall: sure === 0 && small >= lines.filter(({ isNext }) => !isNext).length * MOST,
    isOverWords: overWords(all, lines.length, timed, sure + sorts('word') > 1 ? undefined : again),
  }
}

const isFull = ({ name }: RecordLabel): boolean => name.includes(' ')

/**
 * Which lines with nothing but a name stand over the words of whom they name.
 *
 * > | Ona Bray 00:12:31   a time beside it, or right above
 * > | We stay.
 * >
 * > | Ona Bray            its time below it, as others have theirs
 * > | 00:12:31
 * > | We stay.
 * >
 * > | Ona Bray            without any time it must come again
 * > | We stay.
 *
 * In a record that has its names before colons only a time above one tells of it; so nothing is said of what comes `again` there.
 */
function overWords(
  all: readonly Labelled[],
  length: number,
  timed: ReadonlySet<number>,
  again: Evidence['again'] | undefined,
): (each: Labelled) => boolean {
  const isLabel = ({ at, label: { sort } }: Labelled): boolean => /^(?:sure|signed|word)$/.test(sort) || (sort === 'alone' && timed.has(at))
  const labels = new Set(all.filter(isLabel).map(({ at }) => at))
  const isOver = (at: number): boolean => at + 1 < length && !labels.has(at + 1)
  const isOverTime = ({ at, label }: Labelled): boolean =>
    label.sort === 'alone' && isFull(label) && !timed.has(at) && timed.has(at + 1) && isOver(at)
  const isUsual = all.filter(isOverTime).length > 1
  return (each) => {
    const { at, label } = each
    if (timed.has(at)) return isOver(at) && !timed.has(at + 1) && (again !== undefined || isFull(label))
    return again !== undefined && ((isUsual && isOverTime(each)) || (again(label) && isOver(at) && !timed.has(at + 1)))
  }
}

/** How often each of some keys stands among them. */
function tally(keys: readonly string[]): (key: string) => number {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return (key) => counts.get(key) ?? 0
}

const keyOf = ({ sort, name }: RecordLabel): string => `${sort} ${name.toLowerCase()}`

/** The lines right before which, or beside which, a time stood. */
function timedLines(lines: readonly Line[], times: readonly Timed[]): ReadonlySet<number> {
  const timed = new Set<number>()
  let next = 0
  for (const [i, { end }] of lines.entries()) {
    while ((times[next]?.start ?? Infinity) < end) {
      timed.add(i)
      next += 1
    }
  }
  return timed
}
