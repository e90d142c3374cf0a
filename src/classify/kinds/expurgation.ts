import { defineKind } from '../define-kind.ts'
import { oneSided } from '../difference.ts'
import { ironExpletives, isExpletive } from '../irons/expletives.ts'
import { EXPLETIVES } from '../lexicons/expletives.ts'
import type { Passage } from '../passage.ts'

const DASHED = /^\p{L}[—–-]+\p{L}{0,4}$/u

export const expurgation = defineKind({
  kind: 'expurgation',
  title: 'swear word masked',
  weight: 'orthographic',
  severity: 'info',
  iron: ({ words }) => ironExpletives(words),
  recognise: (difference) => {
    if (isDashed(printed(difference.lemma), printed(difference.variant))) return { rule: 'a swear word with dashes in it' }
    const words = oneSided(difference)
    if (!words?.every(isExpletive)) return undefined
    return difference.matter === 'gap'
      ? { rule: 'only swear words left out, with a mark', marked: true }
      : { rule: 'only swear words left out, without a mark', severity: 'minor' }
  },
})

/** `f—k`, `s—`: the dashes of print cut the word in two. */
function isDashed(one: string, other: string): boolean {
  const [mask, word] = DASHED.test(one) ? [one, other] : [other, one]
  return DASHED.test(mask) && EXPLETIVES.test(word.toLowerCase()) && mask[0]?.toLowerCase() === word[0]?.toLowerCase()
}

/** What a passage prints, with a dash that follows at once. */
function printed({ text, tokens, after }: Passage): string {
  const dash = after[0]
  return dash?.kind === 'mark' && dash.norm === '-' && tokens.at(-1)?.end === dash.start ? `${text}${dash.text}` : text
}
