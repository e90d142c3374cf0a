import type { Corpus } from './corpus.ts'
import { sameEvent } from './event.ts'
import type { Context } from './prior.ts'
import type { Quoted } from './quoted.ts'
import { compareVoices } from './voice.ts'

/** Quotations on either side that the context is read off: identical ones say the same again. */
const LOOKED_AT = 4

/** What is known of two sets of identical quotations besides their words: the closest ties between any two of them. */
export function contextOf(ones: readonly Quoted[], others: readonly Quoted[], corpus: Corpus): Context {
  const pairs = ones.slice(0, LOOKED_AT).flatMap((x) => others.slice(0, LOOKED_AT).map((y) => [x, y] as const))
  const relations = pairs.map(([x, y]) => compareVoices(x.voice, y.voice))
  const speakers = (['same', 'unknown', 'doubtful', 'different'] as const).find((relation) => relations.includes(relation)) ?? 'unknown'
  const editions = new Set(ones.map(({ edition }) => edition))
  if (others.some(({ edition }) => editions.has(edition))) {
    const near = pairs.filter(([x, y]) => x.edition === y.edition)
    return {
      speakers,
      where: 'article',
      display: pairs.some(isDisplayed),
      direct: near.some(areDirect),
      described: near.every(isDescribed),
    }
  }
  return {
    speakers,
    where: pairs.some(([x, y]) => isOneEvent(x, y, corpus)) ? 'event' : 'apart',
    display: false,
    direct: false,
    described: false,
  }
}

function isDescribed(pair: readonly [Quoted, Quoted]): boolean {
  return pair.some(({ voice }) => voice.described)
}

/** Two quotations that stand alone in the text. */
function areDirect(pair: readonly [Quoted, Quoted]): boolean {
  return pair.every(({ quotation }) => quotation.form === 'direct')
}

/** A headline, a pull quote or a caption beside a quotation of the text. */
function isDisplayed([one, other]: readonly [Quoted, Quoted]): boolean {
  return (one.quotation.form === 'display') !== (other.quotation.form === 'display')
}

function isOneEvent({ edition: one }: Quoted, { edition: other }: Quoted, { topics, bits }: Corpus): boolean {
  const [topic, second] = [topics[one], topics[other]]
  return topic !== undefined && second !== undefined && sameEvent(topic, second, bits)
}
