import type { Token } from '../../model.ts'
import { readAs, type Word } from '../words.ts'

/** Years with two figures, as what they may stand for: `’68`, `2008-09`; decimals without a nought: `.5`. */
export function ironYears(words: readonly Word[], tokens: readonly Token[]): Word[] {
  return words.map((word) => {
    if (isDecimal(word, tokens)) return readAs(word, `#0.${word.text}`)
    if (!/^\d\d$/.test(word.text) || !word.senses[0].startsWith('#')) return word
    const at = tokens.indexOf(word.token)
    const [mark, before] = [tokens[at - 1], tokens[at - 2]]
    if (!mark || mark.end !== word.token.start) return word
    if (/^['’‘]$/u.test(mark.text)) return readAs(word, word.senses[0], `#19${word.text}`, `#20${word.text}`)
    const [, century] = /^(1[89]|20)\d\d$/.exec(before?.norm ?? '') ?? []
    return century && /^[-–/]$/u.test(mark.text) ? readAs(word, word.senses[0], `#${century}${word.text}`) : word
  })
}

/** `.5` is `0.5`. */
function isDecimal({ text, token, senses: [norm] }: Word, tokens: readonly Token[]): boolean {
  if (!/^\d+$/.test(text) || !norm.startsWith('#')) return false
  const at = tokens.indexOf(token)
  const [point, before] = [tokens[at - 1], tokens[at - 2]]
  return point?.text === '.' && point.end === token.start && before !== undefined && before.end < point.start
}

const SCALE = /^a\s/i

/** A part of a hundred or more: `half a million`, `a quarter of a million`. */
export function ironParts(words: readonly Word[]): Word[] {
  const ironed: Word[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!
    const step = words[at + 1]?.senses[0] === 'of' ? 2 : 1
    const scale = words[at + step]
    const ratio = ratioOf(word)
    const [, value] = /^#(\d+)$/.exec(scale?.senses[0] ?? '') ?? []
    if (ratio !== undefined && scale && value && Number(value) >= 100 && SCALE.test(scale.text)) {
      ironed.push({ ...readAs(word, `#${Number(value) * ratio}`), text: `${word.text} ${scale.text}` })
      at += step
    } else ironed.push(word)
  }
  return ironed
}

function ratioOf({ senses: [norm] }: Word): number | undefined {
  if (norm === 'half') return 0.5
  const [, above, below] = /^#(\d+)\/(\d+)$/.exec(norm) ?? []
  return above && below ? Number(above) / Number(below) : undefined
}
