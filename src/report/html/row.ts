import type { ReportedDiscrepancy, Tick, Verdict } from '../../model.ts'
import { isWanted } from '../entries.ts'
import { dateOf } from '../date-of.ts'
import { earlierWords, reasonWords } from '../verdict-words.ts'
import { PART_NAMES } from '../../text/part-names.ts'
import type { Keyed } from './draft-text.ts'
import { articleOf, bearingOn, type Edition, idOf } from './edition.ts'
import { evidenceOf, nearestOf } from './evidence.ts'
import { formOf, languageOf, placeOf } from './labels.ts'
import { type Content, type Markup, markup } from './markup.ts'
import type { Marking } from '../marked-ranges.ts'
import { markedWords } from './marked-words.ts'
import { insideOf } from './inside.ts'
import { supportOf } from './printings.ts'
import { NAMES, toneOf } from './tally.ts'
import { sentenceOf, sortOf } from './told.ts'

/** A difference, and the letter that stands beside the words it is about where there are several. */
interface Lettered {
  readonly discrepancy: ReportedDiscrepancy
  readonly letter?: string
}

/** One quotation of a draft to be ticked off: the words, the verdict, what others print, who has them and where, and room for a note. */
export function rowOf({ verdict, number, key, earlier }: Keyed, edition: Edition): Markup {
  const { id, quotation, tick } = verdict
  const bearing = bearingOn(verdict, edition)
  const wanted = bearing.filter((each) => isWanted(each, edition.options))
  const told = lettered(wanted)
  const checked = tick?.ticked ? markup` checked` : undefined
  return markup`<li class="row is-${toneOf(verdict)}" id="${key}" data-id="${id}" data-verdict="${verdict.verdict}" tabindex="-1">
<div class="tick"><input type="checkbox" id="tick-${key}"${checked}><label for="tick-${key}"><span class="unseen">Quotation </span>${number}<span class="unseen"> checked</span></label></div>
<div class="matter">${metaOf(verdict, key, edition)}
<blockquote dir="auto"${languageOf(articleOf(edition, verdict.article))}>“${markedWords(quotation.content, quotation.spans, markingsOf(verdict, told, edition))}”</blockquote>
<p class="speaker">${quotation.speaker === undefined ? markup`<span class="quiet">nobody named</span>` : markup`<bdi>${quotation.speaker}</bdi>`}</p>
${toldOf(told, edition)}${reasonOf(verdict, edition)}${evidenceOf(verdict, edition)}${nearestOf(verdict, edition)}${othersOf(
    verdict,
    bearing,
    wanted,
    edition,
  )}
<label class="note"><span>Note</span><textarea rows="1">
${tick?.note}</textarea></label>${tick && sinceOf(tick)}${earlier.map((each) => markup`<p class="since">${earlierWords(each)}</p>`)}</div></li>
`
}

/** When it was ticked or noted, and whose words it was ticked as, where that is another now. */
function sinceOf({ ticked, since, speaker }: Tick): Markup | undefined {
  if (since === undefined && speaker === undefined) return undefined
  const done = `${ticked ? 'ticked' : 'noted'}${since === undefined ? '' : ` ${dateOf(since)}`}`
  return markup`<p class="since">${done}${speaker === undefined ? undefined : markup`, as the words of <bdi>${speaker}</bdi>`}</p>`
}

function metaOf({ verdict, worst, quotation, article }: Verdict, key: string, edition: Edition): Markup {
  const where = [partOf(quotation, article, edition), placeOf(quotation.spans[0] ?? {})].filter((part) => part).join(' · ')
  const grave = verdict === 'differs' && worst !== undefined && worst !== 'info' ? markup` <b class="${worst}">${worst}</b>` : undefined
  return markup`<p class="meta"><span class="verdict is-${toneOf({ verdict, ...(worst && { worst }) })}">${NAMES[verdict]}</span>${grave} <a class="back" href="#in-${key}">${where || 'in the draft'}</a></p>`
}

/** Which part of the page it stands in, or how it is printed, where that is not in marks in the body. */
function partOf({ form, spans: [place] }: Verdict['quotation'], draft: string, { report }: Edition): string | undefined {
  const parts = report.drafts?.find(({ article }) => article === draft)?.parts
  const part = place?.part === undefined ? undefined : parts?.[place.part]
  return part ? PART_NAMES[part.kind] : formOf(form)
}

/** Letters stand only where there are several differences to be told apart. */
function lettered(told: readonly ReportedDiscrepancy[]): Lettered[] {
  const local = told.filter(({ loci }) => loci.length > 0)
  return told.map((discrepancy) => {
    const at = local.indexOf(discrepancy)
    return local.length < 2 || at < 0 ? { discrepancy } : { discrepancy, letter: letterOf(at) }
  })
}

/** a … z, aa, ab … */
function letterOf(at: number): string {
  const last = String.fromCodePoint(97 + (at % 26))
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last
}

function markingsOf({ article }: Verdict, told: readonly Lettered[], edition: Edition): Marking[] {
  return told.flatMap(({ discrepancy, letter }) => {
    const { places = {}, severity, loci, id } = discrepancy
    if (loci.length === 0) return []
    const witnesses = edition.discrepancies.get(id)?.flatMap(({ finding }) => finding.cluster.witnesses) ?? []
    const own = new Set(witnesses.filter((witness) => witness.article === article).map(({ siglum }) => siglum))
    return [...own].flatMap((siglum) => {
      const place = places[siglum]
      return place ? [{ place, severity, ...(letter !== undefined && { sign: letter }) }] : []
    })
  })
}

function toldOf(told: readonly Lettered[], edition: Edition): Markup | undefined {
  if (told.length === 0) return undefined
  return markup`<ul class="told">${told.map(
    ({ discrepancy, letter }) =>
      markup`<li${idOf(discrepancy.id, edition)}>${letter && markup`<sup>${letter}</sup> `}${sentenceOf(discrepancy.message)} ${sortOf(discrepancy, edition)}</li>`,
  )}</ul>`
}

/** Where there is nothing to compare with, the head says so once for all. */
function reasonOf({ reason, verdict }: Verdict, { isAlone }: Edition): Markup | undefined {
  return reason === undefined || (isAlone && verdict === 'not-comparable')
    ? undefined
    : markup`<p class="reason">${reasonWords(reason)}</p>`
}

/** What need not be seen at once: harmless differences, those among the others, and every printing in its sentence. */
function othersOf(
  { cluster }: Verdict,
  bearing: readonly ReportedDiscrepancy[],
  wanted: readonly ReportedDiscrepancy[],
  edition: Edition,
): Content {
  const finding = edition.findings.get(cluster ?? '')
  if (!finding || finding.cluster.witnesses.length < 2) return undefined
  const harmless = bearing.filter((each) => !wanted.includes(each))
  const among = finding.discrepancies.filter((each) => !bearing.includes(each) && isWanted(each, edition.options))
  const listed = (title: string, discrepancies: readonly ReportedDiscrepancy[]): Content =>
    discrepancies.length === 0
      ? undefined
      : markup`<h3>${title}</h3><ul class="told quiet">${discrepancies.map((each) => markup`<li>${sentenceOf(each.message)} ${sortOf(each, edition)}</li>`)}</ul>`
  return insideOf(finding, wanted, edition, supportOf(finding, edition), [
    listed('Harmless differences', harmless),
    listed('Among the others', among),
  ])
}
