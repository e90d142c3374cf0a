import { isBarePossessive } from '../bare-possessive.ts'
import { defineKind } from '../define-kind.ts'
import { type Difference, fuller, oneSided } from '../difference.ts'

export const possessiveToggle = defineKind({
  kind: 'possessive-toggle',
  title: 'possessive',
  weight: 'substantive',
  severity: 'major',
  recognise: (difference) =>
    losesApostrophe(difference) || losesEnding(difference) || losesMark(difference) ? { rule: 'a possessive on one side only' } : undefined,
})

/** `baker's`, `bakers`. */
function losesApostrophe({ lemma, variant, matter, setting }: Difference): boolean {
  const [one, other] = [lemma, variant].map(({ tokens }) =>
    tokens
      .filter(({ kind }) => kind === 'word')
      .map(({ norm }) => norm)
      .join(' '),
  )
  if (matter !== 'words' || !one || !other || one === other) return false
  const stem = /^(\S+) 's$/u.exec([one, other].find((text) => text.endsWith(" 's")) ?? '')?.[1]
  // `1990's` is a house style, `it's` a slip.
  return stem !== undefined && !/\d$/.test(stem) && !setting.lexicon.functionWords.has(stem) && bare(one) === bare(other)
}

function bare(text: string): string {
  return text.replaceAll(/[' ]/gu, '')
}

/** `Marsh's mill`, `Marsh mill`; before a verb `'s` is rather an `is`. */
function losesEnding(difference: Difference): boolean {
  const words = oneSided(difference)
  if (isBarePossessive(difference)) return false
  if (words?.length !== 1 || words[0]!.text.toLowerCase().replace(/[’ʼ]/u, "'") !== "'s") return false
  const next = fuller(difference).after.find(({ kind }) => kind === 'word')?.norm ?? ''
  return (
    next !== '' &&
    !/ing$|ed$/u.test(next) &&
    !difference.setting.lexicon.functionWords.has(next) &&
    !difference.setting.lexicon.negations.has(next)
  )
}

/** `voters' rights`, `voters rights`; but not `Atlas's`, `Atlas'`. */
function losesMark({ lemma, variant, matter }: Difference): boolean {
  if (matter !== 'marks') return false
  const [marked, plain] = lemma.tokens.length > variant.tokens.length ? [lemma, variant] : [variant, lemma]
  const [mark] = marked.tokens
  const word = marked.before.at(-1)
  const isBound = mark?.norm === "'" && word !== undefined && word.kind === 'word' && word.norm.endsWith('s') && word.end === mark.start
  return (
    isBound &&
    ![plain.before.at(-1), plain.after[0]].some((token) => token?.norm === "'s") &&
    plain.tokens.length === 0 &&
    marked.tokens.length === 1 &&
    !marked.before.some(({ kind, norm }) => kind === 'mark' && norm === "'")
  )
}
