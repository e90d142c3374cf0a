import { lookUp } from '../../text/look-up.ts'
import type { Token } from '../../model.ts'
import type { Lexicon } from '../lexicons/lexicon.ts'
import { DENOMINATORS, FRACTIONS } from '../lexicons/numbers.ts'
import { readAs, type Word } from '../words.ts'

/** Fractions as one word, `#2/3`: `2/3`, `⅔`, `two-thirds`, `a third of`. A half is a word of its own. */
export function ironFractions(
  words: readonly Word[],
  run: readonly Token[],
  next: readonly Token[],
  { numbers }: Pick<Lexicon, 'numbers'>,
): Word[] {
  const ironed: Word[] = []
  for (let at = 0; at < words.length; at += 1) {
    const [word, second] = [words[at]!, words[at + 1]]
    const [norm] = word.senses
    const sign = lookUp(FRACTIONS, norm)
    const below = second && slashed(word, second, run)
    const ratio = sign ?? below ?? (second && spelt(norm, second.senses[0], words[at + 2]?.senses[0] ?? next[0]?.norm, numbers))
    if (ratio === undefined) ironed.push(word)
    else ironed.push(readAs(word, ratio === '1/2' ? 'half' : `#${ratio}`))
    if (ratio !== undefined && !sign) at += 1
  }
  return ironed
}

/** `2/3`: two figures with nothing but a stroke between them. */
function slashed(one: Word, other: Word, run: readonly Token[]): string | undefined {
  if (!/^\d/.test(one.senses[0])) return undefined
  const at = run.indexOf(one.token)
  const isStroke = /^[/⁄]$/.test(run[at + 1]?.norm ?? '') && run[at + 2] === other.token
  const ratio = `${one.senses[0]}/${other.senses[0]}`
  return isStroke && /^\d{1,2}\/\d{1,2}$/.test(ratio) ? ratio : undefined
}

function spelt(above: string, below: string, next: string | undefined, numbers: ReadonlyMap<string, number>): string | undefined {
  const count = above === 'a' ? 1 : (numbers.get(above) ?? (/^\d{1,2}$/.test(above) ? Number(above) : undefined))
  if (count === undefined || count < 1) return undefined
  const many = lookUp(DENOMINATORS, below.replace(/s$/, ''))
  if (many === undefined) return undefined
  // `a third man` is no fraction, `a third of them` is.
  if (count === 1) return below.endsWith('s') || (many > 2 && next !== 'of') || (above !== 'one' && many === 2) ? undefined : `1/${many}`
  return below.endsWith('s') ? `${count}/${many}` : undefined
}
