import type { Quotation } from '../../../src/model.ts'
import { normalize } from '../../../src/text/normalize.ts'
import type { Generated } from './article.ts'
import type { Planted } from './printing.ts'

/** What is known of invented news. An item is one printing, with marks or without. */
export interface Truth {
  readonly size: number
  readonly plantedOf: (item: number) => Planted
  readonly kindOf: (item: number) => string
  readonly speechOf: (item: number) => number
  readonly isSplice: (item: number) => boolean
  readonly isUnmarked: (item: number) => boolean
  /** The words, for telling identical printings. */
  readonly textOf: (item: number) => string
  /** Items that a quotation of a cluster is: more than one where matching took a passage of prose for one. */
  readonly itemsOf: (quotation: Quotation) => readonly number[]
  /** Items of every speech; a splice stands under both. */
  readonly bySpeech: readonly (readonly number[])[]
  /** Sets of items that overlapping pairs tie together, splices and the prose left out. */
  readonly classes: readonly (readonly number[])[]
}

/** Of the shorter, the share that a pair has in common. */
const SHARE = 0.6

/** What is known of all printings of invented news. Quadratic in the printings of one speech. */
export function truthOf(news: readonly Generated[]): Truth {
  const planted: Planted[] = []
  const texts: string[] = []
  const unmarked = new Set<number>()
  const ofQuotation = new Map<string, readonly number[]>()
  const inProse = new Map<string, { start: number; end: number; item: number }[]>()
  for (const { article, quotations, planted: own, unmarked: prose } of news) {
    quotations.forEach(({ id, content }, i) => {
      ofQuotation.set(id, [planted.length])
      planted.push(own[i]!)
      texts.push(content)
    })
    for (const one of prose) {
      inProse.set(article.id, [...(inProse.get(article.id) ?? []), { ...one, item: planted.length }])
      unmarked.add(planted.length)
      texts.push(article.text.slice(one.start, one.end))
      planted.push(one)
    }
  }
  const bySpeech: number[][] = []
  planted.forEach(({ covers }, item) => {
    for (const speech of new Set(covers.map((cover) => cover.speech))) (bySpeech[speech] ??= []).push(item)
  })
  const truth: Truth = {
    size: planted.length,
    plantedOf: (item) => planted[item]!,
    kindOf: (item) => planted[item]!.kind,
    speechOf: (item) => planted[item]!.covers[0]!.speech,
    isSplice: (item) => planted[item]!.kind === 'splice',
    isUnmarked: (item) => unmarked.has(item),
    textOf: (item) =>
      normalize(texts[item] ?? '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    itemsOf: ({ id, form, article, spans }) =>
      form === 'unquoted'
        ? (inProse.get(article.id) ?? [])
            .filter(({ start, end }) => spans.some((span) => span.start < end && start < span.end))
            .map(({ item }) => item)
        : (ofQuotation.get(id) ?? []),
    bySpeech: Array.from(bySpeech, (items) => items ?? []),
    classes: [],
  }
  return {
    ...truth,
    classes: truth.bySpeech.flatMap((items) =>
      classesOf(
        items.filter((item) => !truth.isSplice(item)),
        truth,
      ),
    ),
  }
}

/** Whether two printings overlap by so much of the shorter. */
export function arePair(one: number, other: number, truth: Truth): boolean {
  const [a, b] = [truth.plantedOf(one).covers, truth.plantedOf(other).covers]
  let shared = 0
  for (const x of a) for (const y of b) if (x.speech === y.speech) shared += Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from))
  return shared > 0 && shared >= SHARE * Math.min(lengthOf(a), lengthOf(b))
}

function lengthOf(covers: Planted['covers']): number {
  return covers.reduce((sum, { from, to }) => sum + to - from, 0)
}

/** Whether two printings are of one speech, in part. */
export function areRelated(one: number, other: number, truth: Truth): boolean {
  return truth.plantedOf(one).covers.some((x) => truth.plantedOf(other).covers.some((y) => x.speech === y.speech))
}

function classesOf(items: readonly number[], truth: Truth): number[][] {
  const classes: number[][] = []
  for (const item of items) {
    const mine = classes.filter((others) => others.some((other) => arePair(item, other, truth)))
    for (const one of mine) classes.splice(classes.indexOf(one), 1)
    classes.push([...mine.flat(), item])
  }
  return classes
}
