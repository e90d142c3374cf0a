import type { Finding, ReportedDiscrepancy } from '../../model.ts'
import { teiHeader, teiText, teiWitnesses } from '../../text/tei.ts'
import { teiIds } from '../../text/tei-passage.ts'
import { element, escaped } from '../../text/xml.ts'
import type { Articles } from '../whereabouts.ts'
import { classesPointedTo } from './classes.ts'
import type { Namer } from './names.ts'
import { passages } from './passages.ts'
import { plain } from './plain.ts'
import { bibliography } from './witness.ts'

/** A cluster as a text: its printings woven into one, and a note for each of its discrepancies. */
export function clusterText(finding: Finding, articles: Articles, nameOf: Namer): string {
  const { cluster, discrepancies } = finding
  const name = nameOf(cluster.id)
  const idOf = teiIds(
    cluster.witnesses.map(({ siglum }) => siglum),
    `${name}.`,
  )
  const witnesses = cluster.witnesses.map(
    (witness) => [idOf(witness.siglum), plain(witness.siglum), bibliography(witness, articles.get(witness.article))] as const,
  )
  const { text, appsOf } = passages(finding, name, idOf)
  const body = element('ab', { 'xml:id': `${name}.words`, type: cluster.medium }, text)
  const notes = discrepancies.map((each) => noteOf(each, appsOf(each), `${name}.words`, nameOf))
  const title = plain([...(cluster.speaker === undefined ? [] : [cluster.speaker]), cluster.id].join(', '))
  const back = notes.length > 0 ? element('div', { type: 'discrepancies' }, ['', ...notes, ''].join('\n')) : ''
  return teiText(teiHeader({ title, source: teiWitnesses(witnesses) }), body, false, back)
}

/** What is told of a discrepancy, pointing to the places it is about, or to the whole text. */
function noteOf(discrepancy: ReportedDiscrepancy, apps: readonly string[], whole: string, nameOf: Namer): string {
  const { id, family, kind, confidence, message, reason, author, since, until } = discrepancy
  const target = (apps.length > 0 ? apps : [whole]).map((app) => `#${app}`).join(' ')
  const terms = [
    ...(author === undefined ? [] : [`by ${author}`]),
    ...(since === undefined ? [] : [`since ${since}`]),
    ...(until === undefined ? [] : [`until ${until}`]),
  ].join(' ')
  const told = [reason, terms].filter(Boolean).join(', ')
  return element(
    'note',
    { 'xml:id': nameOf(id), type: family, n: plain(kind), cert: confidence, target, ana: classesPointedTo(discrepancy).join(' ') },
    element('p', {}, escaped(plain(message))) + (told ? element('p', {}, escaped(plain(told))) : ''),
  )
}
