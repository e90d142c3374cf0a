import type { Finding, Occasion, ReportedDiscrepancy, ReportedWitness } from '../../model.ts'
import { articleOf, type Edition } from './edition.ts'
import { many } from '../many.ts'
import { formOf, languageOf, nameOf, whereOf } from './labels.ts'
import { joined, type Markup, markup } from './markup.ts'
import { type Marking, markingsOf } from '../marked-ranges.ts'
import { markedWords } from './marked-words.ts'

/** More than so many are counted, not shown: the first hundred are those whose words are placed. */
const SHOWN = 100

/** Every printing of an utterance in its own sentence, the draft's first, with outlet, date and place; what differs from the draft, or from most, is marked. */
export function printingsOf(finding: Finding, told: readonly ReportedDiscrepancy[], edition: Edition): Markup {
  const { witnesses } = finding.cluster
  const isOwn = ({ article }: ReportedWitness): boolean => articleOf(edition, article).isDraft === true
  const own = new Set(witnesses.filter(isOwn).map(({ siglum }) => siglum))
  const ordered = [...witnesses.filter(isOwn), ...witnesses.filter((witness) => !isOwn(witness))]
  const rest = ordered.length - SHOWN
  return markup`<ol class="printings">${ordered.slice(0, SHOWN).map((witness) => printing(witness, markingsOf(witness, told, own), edition))}</ol>${
    rest > 0 ? markup`<p class="quiet">and ${rest} more</p>` : undefined
  }`
}

function printing(witness: ReportedWitness, markings: readonly Marking[], edition: Edition): Markup {
  const { siglum, form, content, spans, context, speaker, occasion, match } = witness
  const article = articleOf(edition, witness.article)
  const name = article.isDraft ? markup`<b class="outlet">You</b>` : nameOf(article)
  const notes = [formOf(form), article.role === 'report' ? undefined : article.role, doubt(match?.confidence)].filter((note) => note)
  const quoted = markup`<q>${markedWords(content, spans, markings)}</q>`
  const gap = /^[\p{L}\p{N}(–—]/u.test(context.after) ? ' ' : undefined
  const words = markup`<span class="ctx">${context.before}</span> ${quoted}${gap}<span class="ctx">${context.after}</span>`
  return markup`<li><span class="sig">${siglum}</span><div class="who">${name}${
    notes.length > 0 ? markup`<small>${notes.join(' · ')}</small>` : undefined
  }${speaker === undefined ? undefined : markup`<small><bdi>${speaker}</bdi></small>`}${occasion && saidAt(occasion)}</div><div class="sentence"><p dir="auto"${languageOf(article)}>${words}</p><small>${whereOf(article, spans[0])}</small></div></li>`
}

/** When, where and to whom the article says the words were said, as printed. */
function saidAt({ date, venue, addressee }: Occasion): Markup {
  const said = [date, venue, addressee && `to ${addressee}`].filter((each) => each).map((each) => markup`<bdi>${each}</bdi>`)
  return markup`<small>${joined(said, ', ')}</small>`
}

function doubt(confidence: string | undefined): string | undefined {
  return confidence === undefined || confidence === 'high' ? undefined : `${confidence} confidence that it is the same utterance`
}

/** `4 printings, 2 of them independent`. */
export function supportOf({ cluster }: Pick<Finding, 'cluster'>, { articles }: Pick<Edition, 'articles'>): string {
  const sources = [...new Set(cluster.witnesses.map(({ article }) => article))]
  const independent = new Set(sources.map((source) => articles.get(source)?.copyGroup ?? source)).size
  const printed = many(cluster.witnesses.length, 'printing')
  if (sources.length === 1) return cluster.witnesses.length === 1 ? printed : `${printed} in one article`
  return independent === sources.length ? `${printed}, none copies another` : `${printed}, ${independent} independent`
}
