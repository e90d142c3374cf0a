import { normalize } from '../../text/normalize.ts'

/** Enough of what a page reports to know its display lines again; more is no page. */
const MOST_SIGNS = 200_000
/** So many words in a row make one wording a form of another. */
const RUN = 4
/** Of all its words, so many must be the other's too. */
const SHARED = 2 / 3

/** Wordings that a text reports, to be looked up. */
export interface Wordings {
  /** Whether words stand in one of them to the letter. */
  readonly has: (words: string) => boolean
  /** Whether words are a form of one of them: a run of theirs, and most of the rest. */
  readonly hasNearly: (words: string) => boolean
}

/** Bare words, typography folded, one blank between. */
export const bareWords = (printed: string): string =>
  normalize(printed)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Makes reported wordings, as bare words, ready to be looked up: they are not asked for before the first look. */
export function wordingsOf(keys: Iterable<string>): Wordings {
  let reported: string | undefined
  let runs: ReadonlyMap<string, number> | undefined
  let printed: readonly string[] = []
  const all = () => (reported ??= ` ${joined(keys)} `)
  return {
    has: (words) => words !== '' && all().includes(` ${words} `),
    hasNearly: (words) => {
      const wanted = words.split(' ')
      if (!runs) {
        printed = all().trim().split(' ')
        runs = runsIn(printed)
      }
      return Array.from(runsIn(wanted).keys()).some((run) => {
        const at = runs?.get(run)
        return at !== undefined && share(wanted, printed.slice(Math.max(0, at - wanted.length), at + 2 * wanted.length)) >= SHARED
      })
    },
  }
}

function joined(keys: Iterable<string>): string {
  const taken: string[] = []
  let signs = 0
  for (const key of keys) {
    taken.push(key)
    signs += key.length
    if (signs > MOST_SIGNS) break
  }
  return taken.join(' | ').slice(0, MOST_SIGNS)
}

/** Every run of words, and where it begins. */
const runsIn = (printed: readonly string[]): ReadonlyMap<string, number> =>
  new Map(printed.slice(0, 1 - RUN).map((_, i) => [printed.slice(i, i + RUN).join(' '), i] as const))

function share(wanted: readonly string[], near: readonly string[]): number {
  const others = new Set(near)
  return wanted.filter((word) => others.has(word)).length / wanted.length
}
