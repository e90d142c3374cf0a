import type { Report } from '../model.ts'
import { teiDocument, teiHeader, teiText } from '../text/tei.ts'
import { element, escaped } from '../text/xml.ts'
import { checklists } from './checklists.ts'
import { many } from './many.ts'
import { readOf } from './summary-lines.ts'
import { classesOf } from './tei/classes.ts'
import { clusterText } from './tei/cluster-text.ts'
import { draftText } from './tei/draft-text.ts'
import { namer } from './tei/names.ts'
import { plain } from './tei/plain.ts'
import { articlesOf } from './whereabouts.ts'

/**
 * The whole report as TEI P5: a corpus with a text for every cluster, its printings woven into one by the method of parallel segmentation, its witnesses
 * described, and what is told of it as notes that point to the places they are about. Kinds, severities and states are categories of the header.
 */
export function* tei(report: Report): Generator<string> {
  const { tool, skipped, findings } = report
  const articles = articlesOf(report)
  const nameOf = namer()
  const notes = [readOf(report).join(', '), ...skipped.map(({ path, reason }) => `${path} skipped: ${reason}`)]
  const header = teiHeader({
    title: 'Quotations as they are printed',
    maker: `Made by variorum ${plain(tool.version)}.`,
    source: element('p', {}, escaped(`${many(articles.size, 'article')}.`)),
    notes: notes.map((note) => element('note', {}, escaped(plain(note)))).join('\n'),
    classes: classesOf(report),
  })
  const texts = function* (): Generator<string> {
    for (const finding of findings) yield clusterText(finding, articles, nameOf)
    for (const list of checklists(report) ?? []) yield draftText(list, articles, nameOf)
    // A corpus has at least one text.
    if (findings.length === 0 && !report.verdicts) yield teiText(teiHeader({ title: 'Nothing is printed twice' }), element('ab', {}), false)
  }
  yield* teiDocument(header, texts(), false)
}
