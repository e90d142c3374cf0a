import type { Token } from '../model.ts'
import { EXPLETIVES, MASKS, SPELT } from './lexicons/expletives.ts'
import type { Passage } from './passage.ts'
import type { Variation } from './variations.ts'

const DASH = /[—–-]|\.{3}|…/u
/** One letter and a dash, or more of both. */
const DASHED = /^(?:(\p{L})(?:[—–-]|\.{3}|…)|(\p{L}{2,12})[—–-]{2})[—–-]*(\p{L}{0,4})$/u

/** Whether one side prints a swear word with dashes for letters, which cut it in two, and the other the word or what stands for it: `f—k`, `s—`, `bulls---`. */
export function areDashed({ lemma, variant }: Pick<Variation, 'lemma' | 'variant'>): boolean {
  const [one, other] = [printed(lemma), printed(variant)]
  return masks(one, other) || masks(other, one)
}

/** Without the dashes that stand for the letters of a swear word: the word is told, and they are no punctuation. */
export function withoutMaskDashes(variations: readonly Variation[]): Variation[] {
  return variations.filter(({ matter, lemma, variant }) => matter !== 'marks' || !(isDashOf(lemma, variant) || isDashOf(variant, lemma)))
}

function isDashOf({ before, tokens, after }: Passage, other: Passage): boolean {
  const [letter, first, last] = [before.at(-1), tokens[0], tokens.at(-1)]
  if (!letter || !first || !last || tokens.some(({ norm }) => norm !== '-') || letter.end !== first.start) return false
  const rest = after[0]?.kind === 'word' && after[0].start === last.end ? after[0].text : ''
  const mask = [letter, ...tokens].map(({ text }) => text).join('') + rest
  return [other.before.at(-1), other.after[0]].some((word?: Token) => word !== undefined && masks(mask, word.text))
}

function masks(dashed: string, word: string): boolean {
  if (!DASH.test(dashed)) return false
  const [, letter, letters, end = ''] = DASHED.exec(dashed.toLowerCase()) ?? []
  const start = letter ?? letters
  if (start === undefined) return false
  const full = word.toLowerCase()
  if (/^\[.+\]$/.test(full)) return MASKS.test(full.slice(1, -1))
  const said = SPELT.test(full) ? full.replace('eff', 'fuck') : full
  return EXPLETIVES.test(said) && said.startsWith(start) && said.endsWith(end)
}

/** What a passage prints, with the dashes or dots that follow at once; without the article, which goes by how the next word sounds. */
function printed({ text, tokens, after }: Passage): string {
  let end = tokens.at(-1)?.end ?? 0
  let dashes = ''
  for (const mark of after) {
    if ((mark.norm !== '-' && mark.kind !== 'ellipsis') || mark.start !== end) break
    dashes += mark.text
    end = mark.end
  }
  return (text + dashes).replace(/^an? /iu, '')
}
