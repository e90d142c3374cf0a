import { defineKind } from '../define-kind.ts'
import { oneSided } from '../difference.ts'
import { ironExpletives, isMaskAlone, isMaskOf, isSwearing } from '../irons/expletives.ts'
import { EXPLETIVES } from '../lexicons/expletives.ts'
import type { Passage } from '../passage.ts'

const DASH = /[—–-]|\.{3}|…/u
/** One letter and a dash, or more of both. */
const DASHED = /^(?:(\p{L})(?:[—–-]|\.{3}|…)|(\p{L}{2,12})[—–-]{2})[—–-]*(\p{L}{0,4})$/u

export const expurgation = defineKind({
  kind: 'expurgation',
  title: 'swear word masked',
  weight: 'orthographic',
  severity: 'info',
  iron: ({ words }) => ironExpletives(words),
  recognise: (difference) => {
    if (isDashed(printed(difference.lemma), printed(difference.variant))) return { rule: 'a swear word with dashes in it' }
    const [one, other] = [difference.left, difference.right].map((side) => (side.length === 1 ? side[0]!.token.norm : ''))
    if (one && other && (isMaskOf(one, other) || isMaskOf(other, one))) return { rule: 'a word with some of its letters masked' }
    const words = oneSided(difference)
    if (!words?.every(isSwearing) && !isMaskAlone(words ?? [])) return undefined
    return difference.matter === 'gap'
      ? { rule: 'only swear words left out, with a mark', marked: true }
      : { rule: 'only swear words left out, without a mark', severity: 'minor' }
  },
})

/** `f—k`, `s—`, `bulls---`: the dashes of print cut the word in two. */
function isDashed(one: string, other: string): boolean {
  if (!DASH.test(one) && !DASH.test(other)) return false
  const [mask, word] = DASHED.test(one) ? [one, other.toLowerCase()] : [other, one.toLowerCase()]
  const [, letter, letters, end = ''] = DASHED.exec(mask.toLowerCase()) ?? []
  const start = letter ?? letters
  return start !== undefined && EXPLETIVES.test(word) && word.startsWith(start) && word.endsWith(end)
}

/** What a passage prints, with the dashes or dots that follow at once. */
function printed({ text, tokens, after }: Passage): string {
  let end = tokens.at(-1)?.end ?? 0
  let dashes = ''
  for (const mark of after) {
    if ((mark.norm !== '-' && mark.kind !== 'ellipsis') || mark.start !== end) break
    dashes += mark.text
    end = mark.end
  }
  return text + dashes
}
