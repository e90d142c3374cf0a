import type { Finding, Side, Siglum } from '../../model.ts'
import { entriesOf, type Entry } from '../entries.ts'
import { many } from '../many.ts'
import { circumstancesOf, hearerOf } from '../heading.ts'
import { NAMED, wordsOf, isPrinted } from '../sides.ts'
import { whereabouts, yoursIn } from '../whereabouts.ts'
import { witnessTraits } from '../witness-traits.ts'
import { clusterWording } from './cluster-wording.ts'
import { articleOf, type Edition, idOf } from './edition.ts'
import { nameOf } from './labels.ts'
import { joined, type Markup, markup } from './markup.ts'
import { insideOf } from './inside.ts'
import { linkTo } from './link-to.ts'
import { sentenceOf, sortOf, standingOf } from './told.ts'

/** Witnesses resolved one by one; of more only those that are named in the apparatus. */
const WITNESSES = 12

/** A cluster: who is quoted, the words once, large, what differs under them, and every printing in its sentence. */
export function clusterCard(finding: Finding, edition: Edition): Markup {
  const { cluster, discrepancies } = finding
  const entries = entriesOf(finding, edition.options)
  const [worst] = entries
  const about = circumstancesOf(cluster, edition.articles)
  const hidden = discrepancies.length - entries.length
  return markup`<article class="card"${idOf(cluster.id, edition)} data-verdict="${worst?.discrepancy.severity}" tabindex="-1"><div class="upper"><header><h3>${
    cluster.speaker === undefined ? 'Speaker not named' : markup`<bdi>${cluster.speaker}</bdi>`
  }<span class="hearer">${hearerOf(cluster, edition.articles)}</span></h3>${linkTo(cluster.id)}<p class="about">${about.join(' · ')}</p></header>
${clusterWording(finding, entries, yoursIn(finding, edition.articles))}
<table class="variants"><thead class="unseen"><tr><th scope="col">Number</th><th scope="col">Some print</th><th scope="col">Others print</th><th scope="col">Difference</th></tr></thead><tbody>${entries.map(
    (entry) => variant(entry, finding, edition),
  )}</tbody></table>${hidden > 0 ? markup`<p class="quiet lesser">${many(hidden, 'lesser difference')} not shown</p>` : undefined}
${keyOf(finding, entries, edition)}</div>${insideOf(
    finding,
    entries.map(({ discrepancy }) => discrepancy),
    edition,
    cluster.witnesses.length > 1
      ? `All ${cluster.witnesses.length} printings side by side, and each in its sentence`
      : 'The printing in its sentence',
  )}</article>
`
}

function variant({ discrepancy, number }: Entry, finding: Finding, edition: Edition): Markup {
  const { lemma, variant: other, message } = discrepancy
  const words = (side: Side): Markup =>
    markup`<span class="${isPrinted(side) ? 'reading' : 'reading unsaid'}" dir="auto">${wordsOf(side, discrepancy)}</span> ${siglaOf(side.sigla)}`
  return markup`<tr${idOf(discrepancy.id, edition)}><td class="number">${number}</td><td class="lemma">${words(lemma)}</td><td class="variant">${words(other)}</td><td class="what">${linkTo(discrepancy.id)}${sortOf(discrepancy, edition)}<p class="sentence">${sentenceOf(message)}</p>${standingOf(discrepancy)}<p class="path">${whereabouts(discrepancy, finding, edition.articles)}</p></td></tr>
`
}

function siglaOf(sigla: readonly Siglum[]): Markup {
  const rest = sigla.length - NAMED
  return markup`${joined(
    sigla.slice(0, rest > 1 ? NAMED : NAMED + 1).map((siglum) => markup`<span class="sig">${siglum}</span>`),
    ' ',
  )}${rest > 1 ? ` and ${rest} more` : undefined}`
}

/** Who the sigla are; of many those that are named above. */
function keyOf({ cluster: { witnesses } }: Finding, entries: readonly Entry[], edition: Edition): Markup {
  const sides = entries.flatMap(({ discrepancy }) => [discrepancy.lemma, discrepancy.variant].flatMap(({ sigla }) => sigla.slice(0, NAMED)))
  const shown = witnesses.length > WITNESSES ? witnesses.filter(({ siglum }) => sides.includes(siglum)) : witnesses
  const rest = witnesses.length - shown.length
  const named = shown.map((witness) => {
    const article = articleOf(edition, witness.article)
    const traits = witnessTraits(witness, witnesses, edition.articles)
    const apart = traits.length === 0 ? undefined : markup` <small>(${traits.join(', ')})</small>`
    return markup`<span class="who"><span class="sig">${witness.siglum}</span> ${article.isDraft ? 'this draft' : nameOf(article)}${apart}</span>`
  })
  return markup`<p class="sigla">${joined(named, ' ')}${rest > 0 ? markup` <span class="quiet">and ${rest} more</span>` : undefined}</p>`
}
