import type { Quotation, Witness } from '../model.ts'
import { lookUp } from '../text/look-up.ts'
import { BEFORE_CARRIERS, CARRIERS, CARRYING_VERBS, type Carrier } from './lexicons/media.ts'
import { primaryLanguage } from '../text/primary-language.ts'

/** How a witness says that the words were carried. */
export interface Carried {
  readonly witness: Witness
  readonly carriers: readonly Carrier[]
  /** As printed: `tweeted`, `in a text message`. */
  readonly printed: string
}

/** How far around its cue a quotation's clause is read, in characters. */
const REACH = 120
/** Words that may stand between the preposition and the noun: `in a long and angry text`. */
const BETWEEN = 5

/** How the words of a witness were carried, where its verbs or what stands beside them tell. */
export function carriedBy(witness: Witness): Carried | undefined {
  if (witness.match?.confidence === 'low') return undefined
  const found = witness.quotations.flatMap((quotation) => carrierOf(quotation) ?? [])
  const [first] = found
  return first && { witness, printed: first.printed, carriers: Array.from(new Set(found.map(({ carrier }) => carrier))) }
}

interface CarrierAt {
  readonly carrier: Carrier
  readonly printed: string
}

function carrierOf(quotation: Quotation): CarrierAt | undefined {
  const { cue, article } = quotation
  if (!cue || cue.span.part !== undefined) return undefined
  const language = primaryLanguage(article.language)
  const verb = lookUp(tableOf(CARRYING_VERBS, language), cue.text.toLowerCase())
  // A noun says more than “wrote”, and as much as “tweeted”.
  const mayName =
    (verb === undefined || verb === 'writing') &&
    namesCarrier(article.text.slice(Math.max(0, cue.span.start - REACH), cue.span.end + REACH), language)
  const noun = mayName ? nounNear(clauseOf(quotation, cue.span), language) : undefined
  return noun ?? (verb && { carrier: verb, printed: cue.text })
}

const patterns = new Map<string, RegExp>()

/** Whether any noun that carries words stands there at all: looked for first, as it is rare. */
function namesCarrier(text: string, language: string): boolean {
  const known =
    patterns.get(language) ??
    new RegExp(String.raw`(?<!\p{L})(?:${Object.keys(tableOf(CARRIERS, language)).join('|') || '(?!)'})(?!\p{L})`, 'iu')
  patterns.set(language, known)
  return known.test(text)
}

/** The reporter's own words of the sentence around a cue; what is quoted there is cut out, and ends the clause like a full stop. */
function clauseOf({ article: { text }, spans }: Quotation, cue: { readonly start: number; readonly end: number }): string {
  const stops = spans.flatMap(({ start, end }) => [start, end])
  const from = Math.max(0, cue.start - REACH, ...stops.filter((at) => at <= cue.start))
  const to = Math.min(text.length, cue.end + REACH, ...stops.filter((at) => at >= cue.end))
  const [before, after] = [text.slice(from, cue.start), text.slice(cue.end, to)]
  const start = before.split(/[.!?;]\s|\n|["“”«»„]/u).at(-1) ?? ''
  const end = after.split(/[.!?;](?:\s|$)|\n|["“”«»„]/u)[0] ?? ''
  return `${start}${text.slice(cue.start, cue.end)}${end}`
}

/** > said in a text message   > in an interview with the Gazette, Bray said   but not > a letter, said Bray, or > said of the letter */
function nounNear(clause: string, language: string): CarrierAt | undefined {
  const [prepositions, nouns] = [new Set((lookUp(BEFORE_CARRIERS, language) ?? '').split(' ')), tableOf(CARRIERS, language)]
  const words = Array.from(clause.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*|[^\s\p{L}\p{N}]/gu), ([word]) => word)
  for (const [at, word] of words.entries()) {
    if (!prepositions.has(word.toLowerCase())) continue
    for (let next = at + 1; next < Math.min(words.length, at + BETWEEN); next += 1) {
      const printed = words[next] ?? ''
      if (!/^[\p{L}-]/u.test(printed) || prepositions.has(printed.toLowerCase()) || OTHERS.test(printed)) break
      const carrier = printed === 'x' ? undefined : lookUp(nouns, printed.toLowerCase())
      if (carrier) return { carrier, printed: words.slice(at, next + 1).join(' ') }
    }
  }
  return undefined
}

/** Whom or what something is about: `in response to`, `on Vale’s letter`. */
const OTHERS = /^(?:response|reply|reaction|response|to|of|about|and|or|that|which|who|antwort|réponse|respuesta)$/iu

const tables = new Map<object, Map<string, Readonly<Record<string, Carrier>>>>()

/** From words to what they carry, made once for each language. */
function tableOf(
  lexicon: Readonly<Record<string, Readonly<Partial<Record<Carrier, string>>>>>,
  language: string,
): Readonly<Record<string, Carrier>> {
  const byLanguage = tables.get(lexicon) ?? new Map<string, Readonly<Record<string, Carrier>>>()
  tables.set(lexicon, byLanguage)
  const table = byLanguage.get(language) ?? Object.fromEntries(entriesOf(lookUp(lexicon, language) ?? {}))
  byLanguage.set(language, table)
  return table
}

function entriesOf(row: Readonly<Partial<Record<Carrier, string>>>): [string, Carrier][] {
  return ORDER.flatMap((carrier) =>
    (row[carrier] ?? '').split(' ').flatMap((word): [string, Carrier][] => (word === '' ? [] : [[word, carrier]])),
  )
}

const ORDER: readonly Carrier[] = ['post', 'text', 'letter', 'statement', 'writing', 'interview', 'speech', 'call', 'hearing']
