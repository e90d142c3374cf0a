import type { Collation, Siglum, Token, Witness } from '../../model.ts'
import { lookUp } from '../../text/look-up.ts'
import { tokenize } from '../../text/tokenize.ts'
import { endsSentence } from '../clause.ts'
import { defineKind, type Survey } from '../define-kind.ts'
import type { Setting } from '../difference.ts'
import { inOrder } from '../in-order.ts'
import { words } from '../lexicons/lexicon.ts'
import { witnessOf } from '../passage.ts'
import { sideOf } from '../side-of.ts'
import { READ } from '../two-sides.ts'
import { isWordToken } from '../../text/is-word-token.ts'

/** How a sentence begins that takes something back, by language. */
const TURNS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('but however yet no except unless'),
  de: words('aber doch jedoch allerdings nein außer'),
  fr: words('mais cependant toutefois pourtant non sauf'),
  es: words('pero sin no salvo aunque'),
}
/** Of these, those that also begin a sentence which takes nothing back. */
const ANSWERS = words('no yet nein non sin')
/** Shorter ones are a fragment, which claims no context. */
const LEAST = 4
/** So much of the next sentence is shown, in tokens. */
const SHOWN = 25

export const contextomy = defineKind({
  kind: 'contextomy',
  title: 'the sentence that takes it back',
  weight: 'structural',
  family: 'structural',
  severity: 'info',
  survey: (collation, setting) => {
    const witnesses = inOrder(collation.cluster).slice(0, READ)
    for (const { siglum: full } of witnesses) {
      const turn = turnsOf(collation.tokens[full] ?? [], setting)
      const [cut, at] =
        turn.map((place) => [cutBefore(collation, full, place, witnesses), place] as const).find(([sigla]) => sigla.length > 0) ?? []
      if (cut && at !== undefined) return [surveyed(collation, full, at, cut)]
    }
    return []
  },
})

/** Where, in what a witness prints in one run, a sentence begins that takes the one before back. */
function turnsOf(tokens: readonly Token[], { language }: Setting): number[] {
  const turns = lookUp(TURNS, language)
  return tokens.flatMap(({ norm, text }, at) => {
    if (!turns?.has(norm) || !/^\p{Lu}/u.test(text) || !tokens.slice(Math.max(0, at - 2), at).some(endsSentence)) return []
    // > No, it is not   but not > No supplier did this
    return ANSWERS.has(norm) && tokens[at + 1]?.kind !== 'mark' ? [] : [at]
  })
}

/** The witnesses whose words end right before a place of another. */
function cutBefore(collation: Collation, full: Siglum, at: number, witnesses: readonly Witness[]): Siglum[] {
  const last = (collation.tokens[full] ?? []).findLastIndex((token, index) => index < at && isWordToken(token))
  const locus = collation.loci.findIndex(({ readings }) => readings.some(({ tokens }) => tokens[full]?.includes(last)))
  if (last < 0 || locus < 0) return []
  return witnesses.flatMap(({ siglum, quotations }) => {
    const own = collation.tokens[siglum] ?? []
    const end = own.findLastIndex(isWordToken)
    const reached = collation.loci[locus]?.readings.some(({ tokens }) => tokens[siglum]?.includes(end) && tokens[full]?.includes(last))
    const isWhole = quotations.at(-1)?.form !== 'mixed' && quotations.at(-1)?.form !== 'display'
    return siglum !== full && reached && isWhole && own.filter(isWordToken).length >= LEAST && !isAlsoThere(collation, full, at, siglum)
      ? [siglum]
      : []
  })
}

/** Whether a witness stands in the same article as the full one, or its article prints what follows there at another place. */
function isAlsoThere(collation: Collation, full: Siglum, at: number, siglum: Siglum): boolean {
  const [there, here] = [full, siglum].map((each) => witnessOf(collation, each)?.quotations[0].article)
  if (!here || here === there) return true
  const next = wordsOf((collation.tokens[full] ?? []).slice(at + 1, at + SHOWN))
  const printed = ` ${wordsOf(tokenize(here.text)).join(' ')} `
  return next.some((_, start) => start + LEAST <= next.length && printed.includes(` ${next.slice(start, start + LEAST).join(' ')} `))
}

function wordsOf(tokens: readonly Token[]): string[] {
  return tokens.filter(isWordToken).map(({ norm }) => norm)
}

function surveyed(collation: Collation, full: Siglum, at: number, cut: readonly Siglum[]): Survey {
  const rest = (collation.tokens[full] ?? []).slice(at, at + SHOWN)
  const end = rest.findIndex(endsSentence)
  const told = end < 0 ? rest : rest.slice(0, end + 1)
  const text = told.reduce((line, { kind, text: word }) => (line === '' || kind === 'mark' ? `${line}${word}` : `${line} ${word}`), '')
  return {
    loci: [],
    lemma: sideOf([full], text),
    variant: { ...sideOf(cut, ''), kind: 'lacuna' },
    rule: 'the sentence after it takes something back',
    confidence: 'low',
  }
}
