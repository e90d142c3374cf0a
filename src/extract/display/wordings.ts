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
  /**
   * Whether words stand in one of them but for what says no, and for articles, which headlines drop.
   *
   * > | ‘will resign’ over pier   > | “I will not resign over this pier,”
   */
  readonly hasDenied: (words: string) => boolean
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
  let bare: string | undefined
  let printed: readonly string[] = []
  const all = () => (reported ??= ` ${joined(keys)} `)
  return {
    has: (words) => words !== '' && all().includes(` ${words} `),
    hasDenied: (words) => {
      const wanted = affirmed(words)
      return wanted.includes(' ') && LONG_WORD.test(wanted) && (bare ??= ` ${affirmed(all())} `).includes(` ${wanted} `)
    },
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

/** A few short words stand in any two wordings. */
const LONG_WORD = /\p{L}{4}.* |.* \p{L}{4}/u

/** Bare words without what says no and without articles: > | we will not leave the pier → we will leave pier */
const affirmed = (words: string): string =>
  words
    .split(' ')
    .map((word) => CLIPPED.get(word) ?? word.replace(CONTRACTED, ''))
    .filter((word) => !DROPPED.has(word))
    .join(' ')
    .trim()

/** > | doesnt   > | couldnt   as bare words print them */
const CONTRACTED = /(?<=^(?:do|does|did|is|are|was|were|has|have|had|would|could|should|must|need|might|ai))nt$/
const CLIPPED: ReadonlyMap<string, string> = new Map([
  ['wont', 'will'],
  ['cant', 'can'],
  ['cannot', 'can'],
  ['shant', 'shall'],
])
const DROPPED = new Set(
  'not never no neither nor the a an this that these those nicht nie niemals kein keine keinen keiner keinem der die das den dem ein eine einen einer einem diese dieser dieses ne pas jamais le la les un une ce cette non nunca jamás mai el los las il lo gli niet nooit geen het een'.split(
    ' ',
  ),
)

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
