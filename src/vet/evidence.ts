import type { Evidence, Witness } from '../model.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'
import { contentOf, spansIn } from '../text/content.ts'
import { gravity } from '../text/gravity.ts'
import { coverageOf, shareOf } from './coverage.ts'
import { type Examined, rangeAt, type Stretch } from './examined.ts'
import type { PlacesOf } from './places-of.ts'
import { authority } from '../text/authority.ts'
import { isOfDraft } from '../text/is-of-draft.ts'

/** Who else has words of a quotation: records first, then who agrees with it, then who has all of it, then by path. */
export function evidenceIn(examined: Examined, stretch: Stretch, placesOf: PlacesOf): Evidence[] {
  const { witnesses } = examined.collation.cluster
  const others = witnesses.filter((witness) => !isOfDraft(witness) && shares(examined, stretch, witness))
  const told = others.map((witness) => ({ witness, evidence: evidenceOf(examined, stretch, witness, placesOf) }))
  return told
    .toSorted(
      (a, b) =>
        roleOf(a.witness) - roleOf(b.witness) ||
        Number(b.evidence.agrees) - Number(a.evidence.agrees) ||
        Number(a.evidence.share !== undefined) - Number(b.evidence.share !== undefined) ||
        byCodeUnit(pathOf(a.witness), pathOf(b.witness)),
    )
    .map(({ evidence }) => evidence)
}

const roleOf = ({ quotations: [{ article }] }: Witness): number => authority(article)

const pathOf = ({ quotations: [{ article }] }: Witness): string => article.path

/** Whether a witness prints anything at all where the quotation has words. */
function shares({ collation }: Examined, { words }: Stretch, { siglum }: Witness): boolean {
  return words.some((at) => (collation.loci[at]?.readings ?? []).some(({ kind, sigla }) => kind === 'attested' && sigla.includes(siglum)))
}

function evidenceOf(examined: Examined, stretch: Stretch, witness: Witness, placesOf: PlacesOf): Evidence {
  const { witness: own, loci } = stretch
  const { siglum, quotations } = witness
  const printed = quotations.flatMap(({ spans }) => spans)
  const reported = examined.finding.cluster.witnesses.find((each) => each.siglum === siglum)
  const speaker = reported?.speaker
  const [from, to] = rangeAt(examined, siglum, loci)
  const isAgainst = examined.discrepancies.some(
    ({ kind, severity, lemma, variant, loci: places }) =>
      gravity(severity) > 0 &&
      // Who quotes less of it has it all the same, in part.
      !(kind === 'truncation' && lemma.sigla.includes(own.siglum) && variant.sigla.includes(siglum)) &&
      [
        [lemma, variant],
        [variant, lemma],
      ].some(([one, other]) => one?.sigla.includes(own.siglum) && other?.sigla.includes(siglum)) &&
      (places.length === 0 || places.some((at) => loci.has(at)) || own.quotations.length === 1),
  )
  const share = shareOf(coverageOf({ here: examined, stretch, sigla: [siglum] }))
  return {
    article: quotations[0].article.id,
    siglum,
    agrees: !isAgainst,
    ...(share && { share }),
    content: contentOf(witness).slice(from, to),
    ...(speaker !== undefined && { speaker }),
    spans: placesOf(quotations[0].article, spansIn(printed, from, to)),
  }
}
