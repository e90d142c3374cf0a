import type { Collation, Siglum, Token } from '../model.ts'
import { among } from '../text/among.ts'
import { belongTogether, isNumber } from './belong-together.ts'
import type { Departure } from './departures.ts'
import { ironQuantities } from './irons/quantities.ts'
import { isSource } from './is-source.ts'
import type { Lemmata } from './lemmata.ts'
import { alike, fullest, passageOf, placesOf, readingOf, rowOf } from './passage.ts'
import { range } from './range.ts'
import { settingOf } from './setting.ts'
import { same, type Word, wordsOf } from './words.ts'

/** The loci from the first to the last of one figure, as widely as anybody prints it: `20%`, `twenty per cent`, `20 percentage points`. */
export interface Figure {
  readonly loci: readonly number[]
  /** The witnesses that print all of it, by what they print; those first that others are set against. */
  readonly forms: readonly (readonly Siglum[])[]
}

/** Forms it takes before the pieces of one figure may be set against those of another. */
const FEWEST = 3

/** The figures of which there are three forms or more, in the order of the loci: aligned word by word, their pieces would be told one by one. */
export function wholeFigures(collation: Collation): readonly Figure[] {
  const { witnesses } = collation.cluster
  if (witnesses.length < FEWEST) return []
  const spans = witnesses.flatMap(({ siglum }) => spansOf(collation, siglum))
  return regionsOf(spans).flatMap((loci) => {
    const forms = loci.length < 2 ? [] : formsOf(collation, loci)
    return forms.length < FEWEST ? [] : [{ loci, forms: byValue(collation, loci, forms) }]
  })
}

/** The lemma at the loci of a figure is what one printing has there all along. */
export function withFigures(collation: Collation, lemmata: Lemmata, figures: readonly Figure[]): Lemmata {
  if (figures.length === 0) return lemmata
  const whole = [...lemmata]
  for (const { loci, forms } of figures) for (const at of loci) whole[at] = readingOf(collation, at, forms[0]?.[0] ?? '') ?? whole[at]
  return whole
}

/** The departures of a witness, with one for the whole of each figure in place of those for its pieces. */
export function byFigure(figures: readonly Figure[], departures: readonly Departure[], siglum: Siglum): readonly Departure[] {
  const own = figures.filter(({ forms: [, ...others] }) => others.some((sigla) => sigla.includes(siglum)))
  const whole = figures.filter(({ forms }) => forms.some((sigla) => sigla.includes(siglum)))
  if (whole.length === 0) return departures
  const within = new Set(whole.flatMap(({ loci }) => loci))
  const rest = departures.flatMap((departure) => outside(departure, within))
  return [...rest, ...own.map(({ loci }): Departure => ({ siglum, matter: 'words', loci }))]
}

/** The runs of a departure that lie beyond the figures. */
function outside(departure: Departure, within: ReadonlySet<number>): Departure[] {
  if (!departure.loci.some((at) => within.has(at))) return [departure]
  const runs: number[][] = []
  let isOpen = false
  for (const at of departure.loci) {
    if (within.has(at)) isOpen = false
    else if (isOpen) runs.at(-1)?.push(at)
    else {
      runs.push([at])
      isOpen = true
    }
  }
  return runs.map((loci) => ({ ...departure, loci }))
}

/** The first and last locus of every figure of a witness. */
function spansOf(collation: Collation, siglum: Siglum): (readonly [number, number])[] {
  const tokens = collation.tokens[siglum] ?? []
  const spans: [number, number][] = []
  let last: Token | undefined
  for (let at = 0; at < collation.loci.length; at += 1)
    for (const place of placesOf(collation, at, siglum)) {
      const token = tokens[place]
      if (!token) continue
      const goesOn = last !== undefined && areOneFigure(last, token)
      const span = spans.at(-1)
      if (goesOn && span) span[1] = at
      else if (opens(token, tokens[place + 1])) spans.push([at, at])
      last = goesOn || spans.at(-1)?.[1] === at ? token : undefined
    }
  return spans
}

function opens(token: Token, next: Token | undefined): boolean {
  if (token.kind !== 'word') return false
  return (
    isNumber(token) ||
    isClock(token) ||
    (next !== undefined && isNumber(next) && belongTogether(token, next)) ||
    (token.norm === 'half' && next?.norm === 'past')
  )
}

const CLOCK = /^\d{1,2}(?:[.:]\d\d)?(?:[ap]\.?m\.?)?$/
const HALF_OF_DAY = /^[ap]\.?m\.?$/

function isClock({ norm }: Token): boolean {
  return CLOCK.test(norm)
}

function areOneFigure(one: Token, other: Token): boolean {
  if (one.norm === 'percentage' && /^points?$/.test(other.norm)) return true
  if ((isNumber(one) && other.norm === 'percentage') || (CLOCK.test(one.norm) && HALF_OF_DAY.test(other.norm))) return true
  if (one.end === other.start && ((inLetters(one) && isHyphen(other)) || (isHyphen(one) && inLetters(other)))) return true
  return one.kind === 'word' && other.kind === 'word' && belongTogether(one, other)
}

/** `twenty`, of `twenty-five`. */
function inLetters(token: Token): boolean {
  return isNumber(token) && !/\d/.test(token.norm)
}

function isHyphen({ text }: Token): boolean {
  return /^[-‐‑]$/u.test(text)
}

/** Spans that overlap or touch, as one. */
function regionsOf(spans: readonly (readonly [number, number])[]): number[][] {
  const regions: [number, number][] = []
  for (const [first, last] of spans.toSorted((a, b) => a[0] - b[0])) {
    const region = regions.at(-1)
    if (region && first <= region[1] + 1) region[1] = Math.max(region[1], last)
    else regions.push([first, last])
  }
  return regions.map(([first, last]) => range(first, last))
}

/** The witnesses that reach all of it, each with those that print the same; none where somebody prints there what is no figure. */
function formsOf(collation: Collation, loci: readonly number[]): Siglum[][] {
  const forms: Siglum[][] = []
  for (const { siglum } of collation.cluster.witnesses) {
    if (forms.some((sigla) => sigla.includes(siglum))) continue
    const readings = rowOf(collation, siglum)?.readings
    if (loci.some((at) => readings?.[at]?.kind === 'lacuna' || readings?.[at]?.kind === 'elided')) continue
    const { tokens } = passageOf(collation, loci, [siglum])
    if (tokens.length === 0) continue
    if (!isFigure(tokens)) return []
    forms.push(alike(collation, loci, siglum))
  }
  return forms
}

function isFigure(tokens: readonly Token[]): boolean {
  return opens(tokens[0]!, tokens[1]) && tokens.every((token, at) => at === 0 || areOneFigure(tokens[at - 1]!, token))
}

/** A source's form first; else one of those that most say the same as, printed by most; else the fullest. */
function byValue(collation: Collation, loci: readonly number[], forms: readonly (readonly Siglum[])[]): readonly (readonly Siglum[])[] {
  const setting = settingOf(collation)
  const sources = collation.cluster.witnesses.filter(isSource)
  const isOfSource = among(sources.map(({ siglum }) => siglum))
  const values = forms.map((sigla): readonly Word[] => {
    const passage = passageOf(collation, loci, sigla)
    return ironQuantities({ words: wordsOf(passage.tokens), passage, setting })
  })
  const first = fullest(collation, forms.flat())
  const ranked = forms.map((sigla, at) => ({
    sigla,
    isSource: sigla.some(isOfSource),
    support: forms.reduce((sum, others, i) => sum + (same(values[at]!, values[i]!) ? votes(collation, others) : 0), 0),
    own: votes(collation, sigla),
    isFirst: sigla.includes(first),
    text: passageOf(collation, loci, sigla).text,
  }))
  return ranked
    .toSorted(
      (a, b) =>
        Number(b.isSource) - Number(a.isSource) ||
        b.support - a.support ||
        b.own - a.own ||
        Number(b.isFirst) - Number(a.isFirst) ||
        (a.text < b.text ? -1 : 1),
    )
    .map(({ sigla }) => sigla)
}

/** Copies count once. */
function votes({ cluster }: Collation, sigla: readonly Siglum[]): number {
  const isOne = among(sigla)
  return new Set(cluster.witnesses.flatMap(({ siglum, copyGroup }) => (isOne(siglum) ? [copyGroup] : []))).size
}
