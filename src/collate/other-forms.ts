import { FIRST_HALVES } from '../text/halves.ts'

/** Tokens that say the same as another, or as the first of two: clitics, signs, and what speech runs together (`gonna` opposite `going to`). */
const FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "n't": ['not'],
    "'ll": ['will', 'shall'],
    "'re": ['are'],
    "'ve": ['have'],
    "'d": ['would', 'had', 'did'],
    "'m": ['am'],
    "'s": ['is', 'has', 'us'],
    '&': ['and'],
    '+': ['plus', 'and'],
    '%': ['percent', 'per', 'pct'],
    '€': ['euro', 'euros', 'eur'],
    '£': ['pound', 'pounds'],
    $: ['dollar', 'dollars', 'usd'],
    gonna: ['going'],
    wanna: ['want'],
    gotta: ['got', 'have', 'has'],
    hafta: ['have'],
    oughta: ['ought'],
    kinda: ['kind'],
    sorta: ['sort'],
    outta: ['out'],
    lotta: ['lot'],
    lemme: ['let'],
    gimme: ['give'],
    dunno: ['do'],
    ya: ['you'],
    em: ['them'],
    cuz: ['because'],
    cause: ['because'],
    til: ['until', 'till'],
    ...FIRST_HALVES,
  }),
)

/** Whether a token is one that others may stand for. */
export function hasForms(norm: string): boolean {
  return FORMS.has(norm)
}

/** Whether one of two tokens stands for the other, or for its first word. */
export function standsFor(one: string, other: string): boolean {
  return FORMS.get(one)?.includes(other) === true || FORMS.get(other)?.includes(one) === true
}
