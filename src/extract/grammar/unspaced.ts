import type { Language } from '../languages/language.ts'

/** Longer verbs report nothing. */
const LONGEST = 8

/**
 * Cuts words that are printed without blanks into who, what stands between, and the reporting verb.
 *
 * > | 市长王立新对记者说 → 市长王立新 对记者 说   > | 市長の山本健一は会見で → 市長の山本健一 は会見で   > | と述べた → と 述べた   > | と市長は述べた → と 市長 は 述べた
 */
export function unspacedPieces(printed: string, { unspaced, cues }: Language): string[] {
  const signs = Array.from(printed)
  const { quoting = '' } = unspaced ?? {}
  if (quoting !== '' && printed.startsWith(quoting)) {
    const verb = prefixes(printed.slice(quoting.length)).find((each) => cues.has(each))
    if (verb) return [quoting, verb, printed.slice(quoting.length + verb.length)].filter(Boolean)
    const clause = told(printed.slice(quoting.length), cues)
    return clause ? [quoting, ...clause] : [printed]
  }
  const verb = suffixes(printed).find((each) => cues.has(each)) ?? ''
  const rest = signs.slice(0, signs.length - Array.from(verb).length)
  const particle = rest.findIndex(
    (sign, i) => i > 0 && unspaced?.particles.has(sign) && /[\p{Script=Han}\p{Script=Katakana}]/u.test(rest[i - 1] ?? ''),
  )
  const who = particle < 0 ? [rest.join('')] : [rest.slice(0, particle).join(''), rest.slice(particle).join('')]
  return [...who, verb].filter(Boolean)
}

/** > | 市長は述べた → 市長 は 述べた   the subject between what quotes and the verb */
function told(clause: string, cues: Language['cues']): string[] | undefined {
  const [, who, particle, verb = ''] = /^([\p{Script=Han}\p{Script=Katakana}ー・]{1,20})([はがも])(.{1,8})$/u.exec(clause) ?? []
  return who && particle && cues.has(verb) ? [who, particle, verb] : undefined
}

const prefixes = (word: string): string[] =>
  Array.from({ length: Math.min(LONGEST, word.length) }, (_, i) => word.slice(0, i + 1)).toReversed()

const suffixes = (word: string): string[] =>
  Array.from({ length: Math.min(LONGEST, word.length) }, (_, i) => word.slice(-i - 1)).toReversed()
