import { among } from '../text/among.ts'
import { PART_NAMES } from '../text/part-names.ts'
import { isToldToWriter, isWithinDraft, isYours as isOfYours, toldToWriter } from './in-draft.ts'
import type { Cluster, Discrepancy, Place, Side, Siglum, Witness } from '../model.ts'
import { isOfDraft } from '../text/is-of-draft.ts'

/** Sigla named one by one; more are summed up. */
const NAMED = 4

/** Who prints one side of a discrepancy, as the subject of a sentence. */
export interface Subject {
  readonly text: string
  readonly many: boolean
  readonly isSource: boolean
  /** A record is among others that print it. */
  readonly hasRecord?: true
  /** It begins with the name of an outlet, or of a file. */
  readonly isName?: true
}

/** The subjects of a sentence about two sides: sigla, the source, or the headline of an article and its own paragraph. */
export function subjects(
  [first, second]: readonly [Side, Side],
  discrepancy: Discrepancy,
  cluster: Cluster,
  places: Readonly<Record<Siglum, Place>>,
): [Subject, Subject] {
  const { family, direction } = discrepancy
  const isWithin = isWithinDraft(discrepancy, cluster) || (family === 'display' && cluster.witnesses.length === 1)
  if (isToldToWriter(cluster) && !isWithin) {
    // Where the draft has both, in two places, or in a headline, it is told where.
    const isTwice = isOfYours(first, cluster) && isOfYours(second, cluster)
    const isOfWords = family === 'wording' || family === 'display'
    const told = (side: Side): Subject => toldToWriter(side, cluster, places, isOfWords ? yourName(side, isTwice, cluster, places) : 'you')
    return [told(first), told(second)]
  }
  if (family === 'display' || isWithin) return withinArticle(first, second, cluster, places)
  const isSource = ({ sigla }: Side) =>
    direction === 'departs-from-source' && witnesses(cluster, sigla).some(({ quotations }) => quotations[0].article.role === 'source')
  const subject = (side: Side): Subject => (isSource(side) ? { text: 'the source', many: false, isSource: true } : ofSigla(side.sigla))
  return [subject(first), isSource(first) ? ofSigla(second.sigla) : subject(second)]
}

/** A sentence that begins with a subject. The name of an outlet or a file stays as it is written: it must be found again. */
export function capital(text: string, { isName }: Subject): string {
  return isName ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** What a subject does, in its number; a source has words rather than prints them. */
export function verb({ many, isSource }: Subject, plain: string): string {
  if (isSource && plain === 'print') return many ? 'have' : 'has'
  if (many) return plain
  return plain === 'do' ? 'does' : `${plain}s`
}

function withinArticle(first: Side, second: Side, cluster: Cluster, places: Readonly<Record<Siglum, Place>>): [Subject, Subject] {
  const [one, other] = pairOf(witnesses(cluster, first.sigla), witnesses(cluster, second.sigla))
  if (!one && !other) return [ofSigla(first.sigla), ofSigla(second.sigla)]
  const shared = !one || !other || one.quotations[0].article.id === other.quotations[0].article.id
  const name = (witness: Witness | undefined) => (witness ? lineOf(witness, places) : 'body')
  const siglum = one?.siglum ?? other?.siglum ?? ''
  const isYours = isToldToWriter(cluster) && (one ?? other)?.quotations[0].article.isDraft === true
  const whose = (line: string, of: Siglum): string => (isYours ? `your ${line}` : `${withArticle(line)} of ${of}`)
  return [
    { text: whose(name(one), siglum), many: false, isSource: false },
    {
      text: shared ? `${isYours ? 'your' : 'its'} own ${name(other)}` : `${withArticle(name(other))} of ${other.siglum}`,
      many: false,
      isSource: false,
    },
  ]
}

/** Two witnesses of one article where there are such, else the first of each side. */
function pairOf(ones: readonly Witness[], others: readonly Witness[]): readonly [Witness | undefined, Witness | undefined] {
  const byArticle = new Map(others.toReversed().map((other) => [articleOf(other), other]))
  const one = ones.find((each) => byArticle.has(articleOf(each))) ?? ones[0]
  return [one, (one && byArticle.get(articleOf(one))) ?? others[0]]
}

function articleOf({ quotations: [{ article }] }: Witness): string {
  return article.id
}

/** "you", or the line of a draft that is meant: "your headline", "your paragraph 4". */
function yourName(side: Side, isTwice: boolean, cluster: Cluster, places: Readonly<Record<Siglum, Place>>): string {
  const own = witnesses(cluster, side.sigla).find(isOfDraft)
  return own && (isTwice || own.quotations[0].form === 'display') ? `your ${lineOf(own, places)}` : 'you'
}

function withArticle(line: string): string {
  return line.startsWith('paragraph') ? line : `the ${line}`
}

function lineOf({ siglum, quotations: [{ form, article, spans }] }: Witness, places: Readonly<Record<Siglum, Place>>): string {
  const part = spans[0].part === undefined ? undefined : article.parts[spans[0].part]
  if (part) return PART_NAMES[part.kind]
  if (form === 'display') return 'display line'
  const paragraph = places[siglum]?.paragraph
  return paragraph ? `paragraph ${paragraph}` : 'body'
}

function witnesses({ witnesses: all }: Cluster, sigla: readonly Siglum[]): Witness[] {
  const isOne = among(sigla)
  return all.filter(({ siglum }) => isOne(siglum))
}

/** Some witnesses as a subject, the first few by name. */
export function ofSigla(sigla: readonly Siglum[]): Subject {
  const named = sigla.length > NAMED ? [...sigla.slice(0, NAMED - 1), `${sigla.length - NAMED + 1} others`] : sigla
  const text = named.length > 1 ? `${named.slice(0, -1).join(', ')} and ${named.at(-1)}` : (named[0] ?? 'no witness')
  return { text, many: sigla.length > 1, isSource: false }
}
