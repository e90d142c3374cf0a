import type { Collation, Discrepancy, Side, Siglum, Token, Withdrawn, Witness } from '../../../model.ts'
import { pageOf } from '../../../text/page-of.ts'
import { readingOf } from '../../../text/reading-of.ts'
import { foundBeside } from '../../found-beside.ts'
import { versionDrift } from '../../kinds/version-drift.ts'
import { withdrawnReading } from '../../kinds/withdrawn-reading.ts'
import { gravity } from '../../../text/gravity.ts'
import { placeOf, type WithdrawnPlace } from './place-of.ts'

/** The words of a witness as they are compared, and where its tokens have them. */
type Words = readonly { readonly norm: string; readonly at: number }[]

/** A witness that prints a withdrawn reading, and where. */
interface Holder {
  readonly witness: Witness
  readonly place: WithdrawnPlace
  readonly loci: readonly number[]
}

/**
 * The discrepancies of a cluster, those about a reading that was withdrawn named so; where all agree on such a reading, or the cluster has no
 * other witness for what was said, one more.
 */
export function withStillPrinted(
  collation: Collation,
  discrepancies: readonly Discrepancy[],
  withdrawn: readonly Withdrawn[],
): readonly Discrepancy[] {
  if (withdrawn.length === 0) return discrepancies
  const words = new Map(collation.cluster.witnesses.map((witness) => [witness, wordsOf(collation.tokens[witness.siglum] ?? [])]))
  const vocabulary = new Set(Array.from(words.values()).flatMap((own) => own.map(({ norm }) => norm)))
  return withdrawn
    .filter((each) =>
      [each.reading, each.before, each.after]
        .join(' ')
        .split(' ')
        .some((word) => vocabulary.has(word)),
    )
    .reduce((all: readonly Discrepancy[], each) => {
      const [first, ...others] = holdersOf(collation, words, each)
      return first ? told(collation, all, each, [first, ...others]) : all
    }, discrepancies)
}

function wordsOf(tokens: readonly Token[]): Words {
  return tokens.flatMap(({ kind, norm }, at) => (kind === 'word' ? [{ norm, at }] : []))
}

/** Who prints the reading: reports alone, and no earlier version of the page that corrected it. */
function holdersOf(collation: Collation, words: ReadonlyMap<Witness, Words>, withdrawn: Withdrawn): Holder[] {
  return Array.from(words).flatMap(([witness, own]) => {
    const { article } = witness.quotations[0]
    if (article.role !== 'report' || isEarlierVersion(article, withdrawn)) return []
    const place = placeOf(
      own.map(({ norm }) => norm),
      withdrawn,
    )
    if (!place || (place.confidence !== 'high' && isOther(witness, withdrawn))) return []
    return [{ witness, place, loci: lociOf(collation, witness.siglum, own, place) }]
  })
}

function isEarlierVersion({ id, url }: Witness['quotations'][0]['article'], { by }: Withdrawn): boolean {
  if (by.kind !== 'note' || id === by.article || url === undefined || by.url === undefined) return false
  const page = pageOf(url)
  return page !== undefined && page === pageOf(by.url)
}

/** Whether it quotes someone else: by the last word of the name. */
function isOther({ quotations }: Witness, { speaker }: Withdrawn): boolean {
  const name = quotations.find((each) => each.speaker?.name !== undefined)?.speaker?.name
  return speaker !== undefined && name !== undefined && lastWord(name) !== lastWord(speaker)
}

function lastWord(name: string): string {
  return name.toLowerCase().split(' ').at(-1) ?? ''
}

/** The loci of the words; of a reading that leaves words out, those at which it leaves them out, else the one before. */
function lociOf(collation: Collation, siglum: Siglum, words: Words, { from, to }: WithdrawnPlace): number[] {
  const tokens = new Set(words.slice(from, to).map(({ at }) => at))
  const [before, after] = [words[from - 1]?.at, words[to]?.at]
  let [first, last] = [-1, collation.loci.length]
  const covered = collation.loci.flatMap((_, at) => {
    const own = readingOf(collation, at, siglum)?.tokens[siglum] ?? []
    if (before !== undefined && own.includes(before)) first = at
    if (after !== undefined && own.includes(after) && at < last) last = at
    return own.some((token) => tokens.has(token)) ? [at] : []
  })
  if (from < to) return covered
  const between = collation.loci.flatMap((_, at) => (at > first && at < last ? [at] : []))
  const omitted = between.filter((at) => readingOf(collation, at, siglum)?.kind === 'omitted')
  return omitted.length > 0 ? omitted : [Math.max(0, first)]
}

/** Names the worst discrepancy about the place after the withdrawal, or adds one. */
function told(
  collation: Collation,
  discrepancies: readonly Discrepancy[],
  withdrawn: Withdrawn,
  holders: readonly [Holder, ...Holder[]],
): readonly Discrepancy[] {
  const loci = new Set(holders.flatMap((holder) => holder.loci))
  const sideOf = ({ lemma, variant }: Discrepancy): Side | undefined =>
    [variant, lemma].find(({ sigla }) => holders.some(({ witness: { siglum } }) => sigla.includes(siglum)))
  const about = discrepancies
    .filter((each) => each.loci.some((at) => loci.has(at)) && sideOf(each) !== undefined)
    .toSorted((a, b) => gravity(b.severity) - gravity(a.severity))
  const [worst] = about.filter(({ kind }) => kind === withdrawnReading.kind).concat(about)
  // What nobody would call a change of wording was not what the note is about.
  if (worst?.kind === withdrawnReading.kind || (worst?.severity === 'info' && worst.weight === 'orthographic')) return discrepancies
  if (!worst) return [...discrepancies, byItself(collation, withdrawn, holders)]
  const printing = sideOf(worst) ?? worst.variant
  const right = printing === worst.variant ? worst.lemma : worst.variant
  const barred = new Set(
    collation.cluster.witnesses.filter(({ quotations: [{ article }] }) => isEarlierVersion(article, withdrawn)).map(({ siglum }) => siglum),
  )
  const { otherwise: _otherwise, ...kept } = worst
  const named: Discrepancy = {
    ...kept,
    kind: withdrawnReading.kind,
    severity: withdrawnReading.severity,
    confidence: surest([worst, ...holders.map(({ place }) => place)]),
    direction: right === worst.lemma ? worst.direction : 'unknown',
    lemma: right,
    variant: { ...printing, sigla: printing.sigla.filter((siglum) => !barred.has(siglum)) },
    rule: `${worst.rule} (${worst.kind}); ${ruleOf(withdrawn)}`,
    also: [worst.kind, ...(worst.also ?? []).filter((kind) => barred.size === 0 || kind !== versionDrift.kind)],
    withdrawn: remark(withdrawn),
  }
  return discrepancies.map((each) => (each === worst ? named : each))
}

/** All print the reading: there is nobody to disagree with. */
function byItself({ cluster, tokens }: Collation, withdrawn: Withdrawn, holders: readonly [Holder, ...Holder[]]): Discrepancy {
  const isHolder = new Set(holders.map(({ witness: { siglum } }) => siglum))
  const [{ witness, place, loci }] = holders
  const own = wordsOf(tokens[witness.siglum] ?? []).slice(place.from, place.to)
  const [first, last] = [own[0]?.at, own.at(-1)?.at]
  const printed = (tokens[witness.siglum] ?? []).slice(first, last === undefined ? 0 : last + 1)
  return foundBeside(withdrawnReading, {
    confidence: surest(holders.map((holder) => holder.place)),
    loci,
    lemma: withdrawn.right ? { kind: 'attested', sigla: [], text: withdrawn.right } : { kind: 'omitted', sigla: [], text: '' },
    variant: {
      kind: own.length > 0 ? 'attested' : 'omitted',
      sigla: cluster.witnesses.map(({ siglum }) => siglum).filter((siglum) => isHolder.has(siglum)),
      text: textOf(witness, printed),
    },
    rule: ruleOf(withdrawn),
    withdrawn: remark(withdrawn),
  })
}

function textOf({ quotations }: Witness, printed: readonly Token[]): string {
  const content = quotations.map((each) => each.content).join(' ')
  const [first, last] = [printed[0], printed.at(-1)]
  return first && last ? content.slice(first.start, last.end) : ''
}

function ruleOf({ by }: Withdrawn): string {
  return by.kind === 'note' ? 'a correction note withdrew this reading' : 'the baseline has this reading as withdrawn'
}

function remark({ right, by }: Withdrawn): NonNullable<Discrepancy['withdrawn']> {
  const said = right === undefined ? {} : { right }
  return by.kind === 'note'
    ? { by: 'note', article: by.article, name: by.name, ...said }
    : { by: 'baseline', ...said, ...(by.reason !== undefined && { reason: by.reason }) }
}

const SURE = ['low', 'medium', 'high'] as const

function surest(all: readonly Pick<Discrepancy, 'confidence'>[]): Discrepancy['confidence'] {
  return SURE[Math.max(...all.map(({ confidence }) => SURE.indexOf(confidence)))] ?? 'low'
}
