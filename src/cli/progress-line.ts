import type { Progress } from '../index.ts'
import { inThousands } from '../index.ts'

/** How far a stage has come, those of writing files and of looking through them included. */
export type Told = Omit<Progress, 'stage'> & { readonly stage: Progress['stage'] | 'writing' | 'verifying' }

/** How fast the work goes: files, or articles, in a second; and the seconds that are left, where that can be told. */
export interface Pace {
  readonly rate: number
  readonly left?: number
}

/** Columns of the bar, where there is room and where there is little. */
const [BAR, SHORT_BAR] = [20, 6]

/**
 * What is done, as a bar and in per cent, how many files that is of how many, how fast it goes and how long it will take; as much of it as so
 * many columns hold.
 *
 * > reading   ████████░░░░░░░░░░░░  42 % · 1,240 of 2,950 files · 310/s · 6 s left
 */
export function progressLine(told: Told, pace?: Pace, columns = 80): string {
  const [count, articles] = [countOf(told), articlesOf(told)]
  const rate = pace && told.stage === 'reading' ? `${rateInWords(pace.rate)}/s` : undefined
  const left = pace?.left === undefined ? undefined : `${secondsInWords(pace.left)} left`
  const lines = [
    [BAR, count, articles, rate, left],
    [SHORT_BAR, count, articles, rate, left],
    [SHORT_BAR, articles ?? count, rate, left],
    [SHORT_BAR, articles ?? count, left],
    [SHORT_BAR, left],
  ] as const
  const shown = lines.map(([bar, ...words]) => [barOf(told, bar), ...words.filter((each) => each !== undefined)].join(' · '))
  // The last column stays free: some terminals break the line there.
  return shown.find((line) => line.length < columns) ?? barOf(told, SHORT_BAR)
}

function barOf({ stage, done, of }: Told, columns: number): string {
  const share = of > 0 ? Math.min(1, done / of) : 1
  const full = Math.floor(share * columns)
  return `${stage.padEnd(9)} ${'█'.repeat(full)}${'░'.repeat(columns - full)} ${String(Math.floor(share * 100)).padStart(3)} %`
}

function countOf({ stage, done, of }: Told): string | undefined {
  return stage === 'reading' && of > 0 ? `${inThousands(done)} of ${inThousands(of)} ${of === 1 ? 'file' : 'files'}` : undefined
}

/** How many articles is said where files hold several. */
function articlesOf({ stage, done, articles = 0 }: Told): string | undefined {
  return stage === 'reading' && articles > done ? `${inThousands(articles)} ${articles === 1 ? 'article' : 'articles'}` : undefined
}

const rateInWords = (rate: number): string => (rate < 10 ? String(Number(rate.toFixed(1))) : inThousands(Math.round(rate)))

function secondsInWords(seconds: number): string {
  if (seconds < 99.5) return `${Math.max(1, Math.round(seconds))} s`
  return seconds < 5970 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`
}
