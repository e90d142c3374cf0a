import type { Evidence, Quotation, ReportedDiscrepancy, Siglum, Trace, Verdict } from '../model.ts'
import { bitsOf } from '../text/frequency.ts'
import { isOfDraft } from '../text/is-of-draft.ts'
import { wordsIn } from '../text/words-in.ts'
import { coverageOf } from './coverage.ts'
import { evidenceIn } from './evidence.ts'
import { type Examined, stretchOf, type Stretch } from './examined.ts'
import { gravity } from '../text/gravity.ts'
import { nobodyHas, without } from './nobody-has.ts'
import { theirsOn } from './theirs-on.ts'
import type { PlacesOf } from './places-of.ts'

/** A verdict, without the quotation it is on. */
type Row = Omit<Verdict, 'id' | 'article' | 'quotation'>

/** A word is everybody's, and so are two that tell less than so many bits: nobody can say whose they are. */
const SHORT: readonly number[] = [0, Infinity, 25]

/** What became of one quotation; `examined` are the clusters it stands in. */
export function verdictOf(trace: Trace, examined: readonly Examined[], hasOthers: boolean, placesOf: PlacesOf): Row {
  const { quotation } = trace
  const places = examined.flatMap((each) => {
    const stretch = stretchOf(each, quotation)
    return stretch ? { here: each, stretch } : []
  })
  const told = places.flatMap(({ here, stretch }) =>
    theirsOn(here, stretch, quotation).map((each) => ({ ...each, isAlone: isAlone(here) })),
  )
  const discrepancies = told.toSorted((a, b) => gravity(b.severity) - gravity(a.severity))
  const [worst] = discrepancies
  const { here, stretch } = places.find((place) => place.here.collation.cluster.id === trace.cluster) ?? places[0] ?? {}
  const evidence = here && stretch ? evidenceIn(here, stretch, placesOf) : []
  const known = {
    ...(here && { cluster: here.collation.cluster.id }),
    ...(worst && { worst: worst.severity }),
    discrepancies: discrepancies.map(({ id }) => id),
    evidence,
  }
  if (evidence.length === 0 || !here || !stretch) return { ...unfound(trace, hasOthers, placesOf), ...known }
  if (discrepancies.some(({ severity, isAlone: isItsOwn }) => gravity(severity) > 0 && !isItsOwn)) return { verdict: 'differs', ...known }
  const coverage = coverageOf(
    { here, stretch, sigla: othersIn(here) },
    ...places.filter((place) => place.here !== here).map((place) => ({ ...place, sigla: othersIn(place.here) })),
  )
  if (discrepancies.some(({ severity, isAlone: isItsOwn }) => gravity(severity) > 0 && !isItsOwn)) {
    const untold = coverage.beyond.filter((run) => !run.some(({ loci }) => loci.some((at) => isToldAt(at, discrepancies))))
    return { verdict: 'differs', ...because(untold.length > 0 ? nobodyHas({ ...coverage, beyond: untold }, stretch) : undefined), ...known }
  }
  if (coverage.beyond.length > 0) return { verdict: 'not-found', ...because(nobodyHas(coverage, stretch)), ...known }
  return {
    verdict: 'verbatim',
    ...because(ownHouse(here, stretch, evidence) ?? inPieces(evidence) ?? without(coverage, stretch)),
    ...known,
  }
}

const because = (reason: string | undefined): Pick<Row, 'reason'> => (reason === undefined ? {} : { reason })

const othersIn = ({ collation }: Examined): Siglum[] =>
  collation.cluster.witnesses.filter((witness) => !isOfDraft(witness)).map(({ siglum }) => siglum)

const isToldAt = (locus: number, told: readonly ReportedDiscrepancy[]): boolean =>
  told.some(({ severity, loci }) => gravity(severity) > 0 && loci.includes(locus))

/** What one printing shows by itself, that its marks are broken or that its text has no such words, is a note beside the verdict. */
const isAlone = ({ collation }: Examined): boolean => collation.cluster.witnesses.length === 1

/** What is to be said where nobody has the words but the draft's own house: an older version of it, a story of the same outlet. */
function ownHouse({ collation }: Examined, { witness }: Stretch, evidence: readonly Evidence[]): string | undefined {
  const groups = new Map(collation.cluster.witnesses.map(({ siglum, copyGroup }) => [siglum, copyGroup]))
  const agreeing = evidence.filter(({ agrees }) => agrees)
  const isOwn = agreeing.every(({ siglum = '' }) => groups.get(siglum) === witness.copyGroup)
  return isOwn ? 'only in a story that shares its text with this one, or of your own house' : undefined
}

/** What only looks like a quotation is listed, so that nothing in quotation marks is passed over unseen. */
export function ofMention({ reason }: Quotation): Row {
  return { verdict: 'not-comparable', reason: `no quotation: ${reason ?? 'words in marks'}`, discrepancies: [], evidence: [] }
}

function unfound(
  { quotation, nearest, isForeign }: Trace,
  hasOthers: boolean,
  placesOf: PlacesOf,
): Pick<Row, 'verdict' | 'reason' | 'nearest'> {
  if (!hasOthers) return { verdict: 'not-comparable', reason: 'there is nothing to compare it with' }
  if (isForeign) return { verdict: 'not-comparable', reason: 'nothing compared with it is in its language' }
  if (isTooShort(quotation)) return { verdict: 'not-comparable', reason: 'too short to tell whose words they are' }
  if (!nearest) return { verdict: 'not-found' }
  const { passage, agreement } = nearest
  const speaker = passage.speaker?.name ?? passage.speaker?.text
  return {
    verdict: 'not-found',
    nearest: {
      article: passage.article.id,
      content: passage.content,
      agreement: Math.round(agreement * 100) / 100,
      ...(speaker !== undefined && { speaker }),
      spans: placesOf(passage.article, passage.spans),
    },
  }
}

function isTooShort({ content, article: { language } }: Quotation): boolean {
  const words = wordsIn(content)
  return words.reduce((sum, word) => sum + bitsOf(word, language), 0) < (SHORT[words.length] ?? 0)
}

/** What is to be said where others have a part only, this one that and that one this. */
function inPieces(evidence: readonly Evidence[]): string | undefined {
  return evidence.every(({ share }) => share) ? 'others have it in pieces, nobody all of it' : undefined
}
