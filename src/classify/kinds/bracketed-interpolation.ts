import { defineKind } from '../define-kind.ts'
import { type Difference, oneSided } from '../difference.ts'
import { ironContractions } from '../irons/contractions.ts'
import { isMaskAlone } from '../irons/expletives.ts'
import { joined } from '../irons/joining.ts'
import { ironQuantities } from '../irons/quantities.ts'
import { isHot } from '../hot.ts'
import { isBracketed } from '../parentheses.ts'
import type { Passage } from '../passage.ts'
import { areForms } from '../stems.ts'
import { isOf, same, type Word } from '../words.ts'

const STAGE = new Set([
  'laughs',
  'laughter',
  'laughing',
  'applause',
  'pause',
  'pauses',
  'crosstalk',
  'inaudible',
  'unintelligible',
  'cheers',
  'sighs',
  ...'lacht lachen gelächter beifall applaus seufzt pausiert schweigt weint rires rire rit applaudissements silence soupir soupire pleure risas ríe ríen risa aplausos suspira llora silencio'.split(
    ' ',
  ),
])
const COORDINATION = new Set('and or but nor und oder aber sondern et ou mais y e o u pero sino ni'.split(' '))

export const bracketedInterpolation = defineKind({
  kind: 'bracketed-interpolation',
  title: 'words in brackets',
  weight: 'orthographic',
  severity: 'info',
  recognise: (difference) => {
    if (difference.matter !== 'words' || (!isBracketed(difference.lemma) && !isBracketed(difference.variant))) return undefined
    // What a writer puts into brackets is as much his as the rest.
    const [bracketed] = [difference.lemma, difference.variant].filter(isBracketed)
    if (bracketed && !bracketed.text.includes('[') && difference.setting.isOfSources(bracketed)) return undefined
    return isMaskAlone(oneSided(difference) ?? []) ? undefined : { marked: true, ...effectOf(difference) }
  },
})

/** `pick[ing]`, `vote[s]`. */
function isEnding({ tokens, before }: Passage): boolean {
  const at = tokens.findIndex(({ kind }) => kind === 'bracket')
  const word = tokens[at - 1] ?? before.at(-1)
  return tokens.length - at === 1 && word?.kind === 'word' && word.end === tokens[at]?.start && /^\[\p{Ll}{1,4}\]$/u.test(tokens[at].text)
}

/** `[do not]` for `don't`, `[five]` for `5`. */
function saysSame({ left, right, lemma, variant, setting }: Difference): boolean {
  if (setting.language !== 'en') return false
  if (same(ironContractions(left), ironContractions(right))) return true
  return same(ironQuantities({ words: left, passage: lemma, setting }), ironQuantities({ words: right, passage: variant, setting }))
}

function effectOf(difference: Difference): { rule: string; severity?: 'minor' | 'major' } {
  const { left, right, lemma, setting } = difference
  const [inside, replaced] = isBracketed(lemma) ? [left, right] : [right, left]
  if (replaced.length === 0 && inside.every((word) => isOf(word, STAGE))) return { rule: 'a note on what was heard' }
  if (isEnding(isBracketed(lemma) ? lemma : difference.variant)) return { rule: 'an ending in brackets, fitted to the sentence' }
  if (joined(left) === joined(right)) return { rule: 'brackets alone differ' }
  if (replaced.length > 0 && saysSame(difference)) return { rule: 'brackets write out what others print short' }
  const isPlain = (word: Word): boolean =>
    isOf(word, setting.lexicon.functionWords) || word.senses.some((sense) => setting.lexicon.persons.has(sense))
  if (
    inside.every(isPlain) &&
    replaced.every(isPlain) &&
    ![...inside, ...replaced].some((word) => isHot(word, difference) || isOf(word, COORDINATION))
  )
    return { rule: 'a function word in brackets' }
  const fits = inside.every((word) => isPlain(word) || replaced.some((other) => areForms(word.senses[0], other.senses[0])))
  if (replaced.length > 0 && fits && ![...inside, ...replaced].some((word) => isOf(word, setting.lexicon.negations)))
    return { rule: 'a word in brackets, fitted to the sentence' }
  const clarifies = replaced.every(isPlain)
  const hot = [...inside, ...replaced].some((word) => isOf(word, COORDINATION) || isHot(word, difference, clarifies))
  if (hot) return { rule: 'brackets touch a word that decides the meaning', severity: 'major' }
  return clarifies
    ? { rule: 'brackets add content', severity: 'minor' }
    : { rule: 'brackets put other content in place', severity: 'major' }
}
