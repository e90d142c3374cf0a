import type { Collation, Locus, Reading, Siglum, Witness } from '../model.ts'
import { movedIn } from '../text/moved-in.ts'
import { printer, wordingOf } from './printed.ts'
import { element, escaped } from '../text/xml.ts'

const NAMESPACE = 'http://www.tei-c.org/ns/1.0'

/**
 * Collations as TEI P5 by the method of parallel segmentation (Guidelines, 12.2.3): what all print is text, where they part there is an `app`
 * with the best supported reading as its `lem`. Several collations make a `teiCorpus`.
 *
 * Whoever prints nothing has an empty `rdg` whose `type` says how: `omitted`, `elided`, `lacuna`, and `moved` where it prints the words in another place.
 */
export function tei(collations: readonly Collation[]): string {
  const texts = collations.map((collation) => textOf(collation, collations.length === 1))
  const corpus = element('teiCorpus', { xmlns: NAMESPACE }, ['', headerOf('Collations', ''), ...texts, ''].join('\n'))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${texts.length === 1 ? texts[0] : corpus}\n`
}

function textOf(collation: Collation, isAlone: boolean): string {
  const { cluster, loci } = collation
  const idOf = idsOf(cluster.witnesses, isAlone ? '' : `${cluster.id}.`)
  const witnesses = cluster.witnesses.map((witness) => {
    const { label, date } = witness.quotations[0].article
    const name = element(
      'witness',
      { 'xml:id': idOf(witness.siglum), n: witness.siglum },
      escaped([label, date].filter(Boolean).join(', ')),
    )
    return name
  })
  const title = cluster.speaker === undefined ? cluster.id : `${cluster.speaker}, ${cluster.id}`
  const source = element('listWit', {}, ['', ...witnesses, ''].join('\n'))
  const printed = printer(collation)
  const isMoved = movedIn(collation)
  const wording = loci.map((locus, at) => passage(locus, cluster.witnesses.length, idOf, printed, (siglum) => isMoved(at, siglum))).join('')
  const body = element('text', {}, element('body', {}, element('ab', {}, wording.trim())))
  return element('TEI', { xmlns: isAlone ? NAMESPACE : undefined }, ['', headerOf(title, source), body, ''].join('\n'))
}

function headerOf(title: string, source: string): string {
  const file = [
    element('titleStmt', {}, element('title', {}, escaped(title))),
    element('publicationStmt', {}, element('p', {}, 'Made by variorum.')),
    element('sourceDesc', {}, source || element('p', {}, 'Printings of quotations.')),
  ]
  const encoding = element('variantEncoding', { method: 'parallel-segmentation', location: 'internal' })
  return element(
    'teiHeader',
    {},
    ['', element('fileDesc', {}, ['', ...file, ''].join('\n')), element('encodingDesc', {}, encoding), ''].join('\n'),
  )
}

function passage(
  { readings: given }: Locus,
  witnesses: number,
  idOf: (siglum: Siglum) => string,
  printed: ReturnType<typeof printer>,
  isMoved: (siglum: Siglum) => boolean,
): string {
  const readings = inPlace(given, isMoved)
  const wordings = readings.map((reading) => wordingOf(reading, printed))
  const blank = wordings.some(({ text, isSpaced }) => text !== '' && isSpaced) ? ' ' : ''
  const [first] = readings
  if (first && first.kind === 'attested' && first.sigla.length === witnesses) return blank + escaped(wordings[0]?.text ?? '')
  const inside = readings.map((reading, i) => {
    const wit = reading.sigla.map((siglum) => `#${idOf(siglum)}`).join(' ')
    const type = reading.kind === 'attested' ? undefined : reading.sigla.every(isMoved) ? 'moved' : reading.kind
    return element(i === 0 ? 'lem' : 'rdg', { wit, type }, escaped(wordings[i]?.text ?? ''))
  })
  return blank + element('app', {}, inside.join(''))
}

/** Readings of which some are of witnesses that print the words in another place: these stand apart, and do not outweigh who prints them here. */
function inPlace(readings: readonly Reading[], isMoved: (siglum: Siglum) => boolean): readonly Reading[] {
  const split = readings.flatMap((reading) => {
    const [moved, others] = [reading.sigla.filter(isMoved), reading.sigla.filter((siglum) => !isMoved(siglum))]
    if (reading.kind === 'attested' || moved.length === 0 || others.length === 0) return [reading]
    return [
      { ...reading, sigla: others },
      { ...reading, sigla: moved },
    ]
  })
  if (!readings.some(({ kind, sigla }) => kind !== 'attested' && sigla.some(isMoved))) return readings
  return split.toSorted((a, b) => Number(b.kind === 'attested') - Number(a.kind === 'attested'))
}

/** Sigla as XML names: as they are where they can be, numbered where not. */
function idsOf(witnesses: readonly Witness[], prefix: string): (siglum: Siglum) => string {
  const ids = new Map<Siglum, string>()
  witnesses.forEach(({ siglum }, i) => {
    const isName = /^[A-Za-z_][\w.-]*$/.test(siglum) && !/^w\d+$/.test(siglum)
    ids.set(siglum, prefix + (isName ? siglum : `w${i + 1}`))
  })
  return (siglum) => ids.get(siglum) ?? ''
}
