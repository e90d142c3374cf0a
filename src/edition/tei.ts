import type { Collation } from '../model.ts'
import { movedIn } from '../text/moved-in.ts'
import { teiDocument, teiHeader, teiText, teiWitnesses } from '../text/tei.ts'
import { teiIds, teiPassage } from '../text/tei-passage.ts'
import { element, escaped } from '../text/xml.ts'
import { printer, wordingOf } from './printed.ts'

/**
 * Collations as TEI P5 by the method of parallel segmentation: what all print is text, where they part there is an `app` with the best supported
 * reading as its `lem`. Several collations make a `teiCorpus`.
 */
export function tei(collations: readonly Collation[]): string {
  const isAlone = collations.length === 1
  const texts = collations.map((collation) => textOf(collation, isAlone))
  return Array.from(teiDocument(teiHeader({ title: 'Collations' }), texts, isAlone)).join('')
}

function textOf(collation: Collation, isAlone: boolean): string {
  const { cluster, loci } = collation
  const sigla = cluster.witnesses.map(({ siglum }) => siglum)
  const idOf = teiIds(sigla, isAlone ? '' : `${cluster.id}.`)
  const witnesses = cluster.witnesses.map(({ siglum, quotations: [{ article }] }) => {
    const about = escaped([article.label, article.date].filter(Boolean).join(', '))
    return [idOf(siglum), siglum, about] as const
  })
  const title = cluster.speaker === undefined ? cluster.id : `${cluster.speaker}, ${cluster.id}`
  const printed = printer(collation)
  const isMoved = movedIn(collation)
  const wording = loci.map(({ readings }, at) =>
    teiPassage({
      readings,
      wordsOf: (reading) => wordingOf(reading, printed),
      idOf,
      isMoved: (siglum) => isMoved(at, siglum),
      witnesses: sigla.length,
    }),
  )
  return teiText(teiHeader({ title, source: teiWitnesses(witnesses) }), element('ab', {}, wording.join('').trim()), isAlone)
}
