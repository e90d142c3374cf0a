import type { Finding, ReportedDiscrepancy, ReportedReading, Siglum } from '../../model.ts'
import { movedIn } from '../../text/moved-in.ts'
import { partingOf } from '../../text/parting-of.ts'
import { teiPassage } from '../../text/tei-passage.ts'
import { element } from '../../text/xml.ts'
import { lemmataOf } from '../base-wording.ts'
import { type Printed, readout, startsWord } from '../readout.ts'
import { worstFirst } from '../severities.ts'
import { classesPointedTo } from './classes.ts'
import { plain } from './plain.ts'

type Readout = readonly ReadonlyMap<Siglum, Printed>[]

/** Loci next to each other that part the witnesses in one way, and of which the same is told. */
interface Stretch {
  readonly loci: number[]
  readonly told: readonly ReportedDiscrepancy[]
}

/** The words of a cluster as XML, an `app` wherever its printings part, and which of these a discrepancy is about. */
export interface Passages {
  readonly text: string
  readonly appsOf: (discrepancy: ReportedDiscrepancy) => readonly string[]
}

/** Weaves the printings of a cluster into one text. Each `app` bears the name of the cluster and its number, and points to what is told of it. */
export function passages(finding: Finding, name: string, idOf: (siglum: Siglum) => string): Passages {
  const printed = readout(finding)
  const isMoved = movedIn(finding)
  const lemmata = lemmataOf(finding)
  const apps = new Map<ReportedDiscrepancy, string[]>()
  const text = stretchesOf(finding).map((stretch, i) => {
    const { loci, told } = stretch
    const [at = 0] = loci
    const app = `${name}.app${i + 1}`
    for (const each of told) apps.set(each, [...(apps.get(each) ?? []), app])
    const ana = Array.from(new Set(told.flatMap(classesPointedTo))).join(' ')
    const attributes = { 'xml:id': app, type: told.toSorted(worstFirst)[0]?.weight, ana: ana || undefined }
    const lemma = lemmata.get(at)
    const passage = teiPassage({
      readings: readingsOf(stretch, finding, printed),
      wordsOf: (reading) => wordsOf(reading, loci, finding, printed),
      idOf,
      isMoved: (siglum) => isMoved(at, siglum),
      witnesses: finding.cluster.witnesses.length,
      attributes,
      ...(lemma !== undefined && { lemma }),
    })
    return told.length === 0 || passage.endsWith('</app>') ? passage : pointable(passage, attributes)
  })
  return { text: text.join('').trim(), appsOf: (discrepancy) => apps.get(discrepancy) ?? [] }
}

function stretchesOf({ loci, discrepancies }: Finding): Stretch[] {
  const toldAt = new Map<number, ReportedDiscrepancy[]>()
  for (const each of discrepancies) for (const at of each.loci) toldAt.set(at, [...(toldAt.get(at) ?? []), each])
  const stretches: Stretch[] = []
  let last = ''
  for (const [at, locus] of loci.entries()) {
    const told = toldAt.get(at) ?? []
    const sort = [partingOf(locus), ...told.map(({ id }) => id)].join(' ')
    const stretch = stretches.at(-1)
    if (stretch && sort === last) stretch.loci.push(at)
    else stretches.push({ loci: [at], told })
    last = sort
  }
  return stretches
}

/** The readings of a stretch; where something is told of it, every wording by itself: it may differ in a capital alone. */
function readingsOf({ loci, told }: Stretch, finding: Finding, printed: Readout): Pick<ReportedReading, 'kind' | 'sigla'>[] {
  const readings = finding.loci[loci[0] ?? 0]?.readings ?? []
  if (told.length === 0) return [...readings]
  return readings.flatMap(({ kind, sigla }): Pick<ReportedReading, 'kind' | 'sigla'>[] => {
    if (kind !== 'attested') return [{ kind, sigla }]
    const wordings = new Map<string, Siglum[]>()
    for (const siglum of sigla) {
      const { text } = wordsOf({ kind, sigla: [siglum] }, loci, finding, printed)
      wordings.set(text, [...(wordings.get(text) ?? []), siglum])
    }
    return Array.from(wordings.values(), (own) => ({ kind, sigla: own }))
  })
}

/** Words that all print alike, and of which something is told all the same. */
function pointable(passage: string, attributes: Readonly<Record<string, string | undefined>>): string {
  return `${passage.startsWith(' ') ? ' ' : ''}${element('seg', attributes, passage.trimStart())}`
}

/** What the first witness of a reading prints over a stretch. */
function wordsOf(
  { kind, sigla }: Pick<ReportedReading, 'kind' | 'sigla'>,
  stretch: readonly number[],
  { loci }: Finding,
  printed: Readout,
): { text: string; isSpaced: boolean } {
  const [hand = ''] = sigla
  const pieces = stretch.flatMap((at): Printed[] => {
    const own = printed[at]?.get(hand)
    if (own) return [own]
    // A printing that could not be followed is taken for one like its first.
    const { text: words = '' } = loci[at]?.readings.find((other) => other.kind === kind && other.sigla.includes(hand)) ?? {}
    return words === '' ? [] : [{ text: words, spaced: startsWord(words) }]
  })
  const text = pieces.map(({ text: words, spaced }, i) => `${spaced && i > 0 ? ' ' : ''}${words}`).join('')
  return { text: plain(text), isSpaced: pieces[0]?.spaced ?? false }
}
