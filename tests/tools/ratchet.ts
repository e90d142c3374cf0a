export type Figures = Readonly<Record<string, number>>

/** One figure of one scorer beside what is on record. */
export interface Ratchet {
  readonly scorer: string
  readonly figure: string
  /** Absent when the scorer no longer gives it. */
  readonly value?: number
  readonly recorded?: number
  /** `first`: nothing is on record yet. `shown`: neither good nor bad, such as seconds and sizes of the data. */
  readonly verdict: 'first' | 'better' | 'same' | 'worse' | 'shown'
}

/** The less, the better. */
const FALLING = new Set([
  'belowFloor',
  'copyAddedDiscrepancies',
  'copyLostClusters',
  'crashed',
  'crossEventPairs',
  'extra',
  'falseAlarmRate',
  'falseAlarms',
  'hung',
  'notMatchViolations',
  'unexplained',
  'unread',
  'unstable',
])

/** Neither better nor worse: time, size of the data, what nobody has judged. */
const SHOWN = new Set([
  'discUnjudged',
  'documents',
  'files',
  'floor',
  'found',
  'gold',
  'pages',
  'pairs',
  'pairUnjudged',
  'quotes',
  'seconds',
  'speaker.n',
  'spread',
  'tables',
])

const TOLERANCE = 1e-9

/** Holds the figures of a scorer against the record; one that is on record and missing now got worse. Those `apart` are only shown. */
export function ratchet(scorer: string, figures: Figures, recorded: Figures, apart?: RegExp): Ratchet[] {
  const names = [...new Set([...Object.keys(figures), ...Object.keys(recorded)])]
  return names.map((figure) => {
    const [value, before] = [figures[figure], recorded[figure]]
    return {
      scorer,
      figure,
      ...(value !== undefined && { value }),
      ...(before !== undefined && { recorded: before }),
      verdict: apart?.test(figure) ? 'shown' : verdictOn(figure, value, before),
    }
  })
}

function verdictOn(figure: string, value: number | undefined, recorded: number | undefined): Ratchet['verdict'] {
  if (SHOWN.has(figure)) return 'shown'
  if (value === undefined) return 'worse'
  if (recorded === undefined) return 'first'
  const gain = (value - recorded) * (FALLING.has(figure) ? -1 : 1)
  return gain > TOLERANCE ? 'better' : gain < -TOLERANCE ? 'worse' : 'same'
}

/** The record with everything that got better; nothing in it is ever lowered. */
export function raised(recorded: Readonly<Record<string, Figures>>, results: readonly Ratchet[]): Record<string, Figures> {
  const better = results.filter(({ verdict }) => verdict === 'better' || verdict === 'first')
  const scorers = [...new Set([...Object.keys(recorded), ...better.map(({ scorer }) => scorer)])].toSorted()
  return Object.fromEntries(
    scorers.map((scorer) => {
      const gains = better.flatMap((one) => (one.scorer === scorer && one.value !== undefined ? [[one.figure, one.value] as const] : []))
      const all = Object.entries({ ...recorded[scorer], ...Object.fromEntries(gains) })
      return [scorer, Object.fromEntries(all.toSorted(([one], [other]) => (one < other ? -1 : 1)))]
    }),
  )
}
