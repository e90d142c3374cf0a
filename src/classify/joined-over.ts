import type { Collation, Quotation, Siglum, Witness } from '../model.ts'
import { contentOf, reopenings } from '../text/content.ts'
import { placesOf } from '../text/reading-of.ts'
import { shorten } from '../text/shorten.ts'
import { wordsIn } from '../text/words-in.ts'
import type { Survey } from './define-kind.ts'
import { readingOf } from './passage.ts'
import { sideOf } from './side-of.ts'
import { APART } from './meets-by-chance.ts'

/** > PER VALE: Twice.   a line that begins with who speaks */
const TURN = /\n[ \t>]{0,40}(?:\p{Lu}[\p{L}\d .'’-]{0,40}(?: ?\([^()\n]{1,40}\))?:|[-–—>])\s/u

/** Words that a record has in two places, with much or with somebody else’s turn between, and that somebody prints in one pair of marks without a sign. */
export function joinedOver(collation: Collation): Survey[] {
  const { witnesses } = collation.cluster
  const records = witnesses.filter(({ quotations: [{ article }, ...rest] }) => article.role !== 'report' && rest.length > 0)
  return records.flatMap((record) =>
    seamsOf(record).flatMap((seam) => {
      const joined = witnesses.flatMap((witness) => {
        const at = isReport(witness) ? joinAt(collation, record.siglum, witness, seam.offset) : undefined
        return at === undefined ? [] : [{ siglum: witness.siglum, at }]
      })
      const [first] = joined
      return first
        ? surveyed(
            record,
            seam,
            joined.map(({ siglum }) => siglum),
            first.at,
          )
        : []
    }),
  )
}

const isReport = ({ quotations: [{ article }] }: Witness): boolean => article.role === 'report'

/** Where a record goes on elsewhere. */
interface Seam {
  /** Into the content of the witness: where the second place begins. */
  readonly offset: number
  readonly between: string
  readonly before: Quotation
  readonly after: Quotation
}

function seamsOf({ quotations }: Witness): Seam[] {
  let offset = 0
  return quotations.slice(1).flatMap((after, i) => {
    const before = quotations[i] ?? after
    offset += before.content.length + 1
    const [last, first] = [before.spans.at(-1) ?? before.spans[0], after.spans[0]]
    if (last.part !== first.part) return []
    const text = first.part === undefined ? after.article.text : (after.article.parts[first.part]?.text ?? '')
    return [{ offset, before, after, between: text.slice(last.end, first.start) }]
  })
}

/** The locus at which a witness goes on behind a seam of the record as if nothing lay between; undefined where it shows the gap, or has but one side of it. */
function joinAt(collation: Collation, record: Siglum, witness: Witness, offset: number): number | undefined {
  const theirs = collation.tokens[record] ?? []
  const own = collation.tokens[witness.siglum] ?? []
  const shared = collation.loci.flatMap((_, at) => {
    const reading = readingOf(collation, at, record)
    const [place, ownPlace] = [placesOf(collation, at, record)[0], placesOf(collation, at, witness.siglum)[0]]
    if (reading?.kind !== 'attested' || !reading.sigla.includes(witness.siglum) || place === undefined || ownPlace === undefined) return []
    const [token, ownToken] = [theirs[place], own[ownPlace]]
    return token?.kind === 'word' && ownToken ? [{ at, isBehind: token.start >= offset, ownPlace, ownToken }] : []
  })
  const before = shared.findLast(({ isBehind }) => !isBehind)
  const behind = shared.find(({ isBehind }) => isBehind)
  if (!before || !behind || before.ownPlace >= behind.ownPlace) return undefined
  const isMarked = own.slice(before.ownPlace, behind.ownPlace).some(({ kind }) => kind === 'ellipsis')
  const isReopened = reopenings(witness).some((at) => at > before.ownToken.start && at <= behind.ownToken.start)
  return isMarked || isReopened || contentOf(witness) === '' ? undefined : behind.at
}

function surveyed({ siglum }: Witness, { between, before, after }: Seam, sigla: readonly Siglum[], at: number): Survey[] {
  const words = wordsIn(between).length
  const [one, other] = [before.speaker?.text, after.speaker?.text]
  const areTwo = one !== undefined && other !== undefined && one !== other
  const isOverTurn = TURN.test(between)
  const shown = shownOf(between)
  // One speaker may have two turns in a row.
  if (!areTwo && (shown === '' || (!isOverTurn && words < APART))) return []
  const what = areTwo ? 'the words of two speakers' : isOverTurn ? 'somebody else speaks between' : `${words} words lie between`
  return [
    {
      loci: [at],
      lemma: sideOf([siglum], areTwo ? oneLine(`${between}${after.content}`) : shown),
      variant: { ...sideOf(sigla, ''), kind: 'omitted' },
      rule: areTwo ? `${what}, joined with no mark to show it` : `${what}, with no mark to show it`,
    },
  ]
}

/** So many characters of what lies between are shown: a record may have hours of it. */
const SHOWN = 400

/** What lies between, without the name of who goes on behind it. */
function shownOf(between: string): string {
  const line = between.lastIndexOf('\n') + 1
  return oneLine(/:\s*$/u.test(between.slice(-LABEL)) ? between.slice(0, line) : between)
}

/** A name and its colon are no longer. */
const LABEL = 60

function oneLine(text: string): string {
  return shorten(text.replace(/^[\s.,;!?…]+/u, ''), SHOWN)
}
