import type { Confidence, Match, Quotation, Witness } from '../../model.ts'
import { accepted } from './accepted.ts'
import type { Hit } from './hits.ts'
import { exactly, passagesOf } from './passage.ts'
import { placeIn } from './place.ts'
import { saidAt } from './searched.ts'
import type { Shelf, Shelved } from './shelf.ts'
import type { Sought } from './sought.ts'

/** A witness that has no siglum yet. */
export type Found = Omit<Witness, 'siglum'>

/** A report that matching passed over must have the words all but just so, and so many of them. */
const PRINTED = { share: 0.9, words: 3, bits: 24 } as const
/** Less than this share of the words is looked at in no record. */
const LEAST = 0.4

/** What each record has of some quotations: one witness a record, since who is quoted says it all there. */
export function inRecords(
  quotations: readonly Quotation[],
  { records }: Shelf,
  sought: (quotation: Quotation) => Sought,
  copyGroups: ReadonlyMap<string, number>,
): Found[] {
  return records.flatMap((record) => {
    const found = quotations.flatMap((quotation) => {
      const place = placeIn(record.texts, quotation, sought(quotation), LEAST)
      const confidence = place && accepted(place, sought(quotation))
      return place && confidence ? { hits: place.hits, confidence } : []
    })
    const hits = found.flatMap((one) => one.hits)
    const [first, ...rest] = passagesOf(hits)
    return first
      ? {
          quotations: [first, ...rest] as const,
          copyGroup: groupOf(record, copyGroups),
          match: matchOf(hits, found[0]?.confidence ?? 'medium', nameOf(record)),
        }
      : []
  })
}

/** Reports that print a quotation all but word for word, though matching, which sees many more, had to leave open whether it is the same. */
export function inPrint(
  quotation: Quotation,
  { likely, reports }: Shelf,
  sought: Sought,
  copyGroups: ReadonlyMap<string, number>,
): Found[] {
  if (sought.words.length < PRINTED.words || sought.all < PRINTED.bits) return []
  const texts = new Set(likely(sought, PRINTED.share))
  return reports.flatMap((report) => {
    const place = placeIn(
      report.texts.filter((text) => texts.has(text)),
      quotation,
      sought,
      PRINTED.share,
    )
    if (!place || place.agreement < PRINTED.share) return []
    const [{ searched, start }] = place.hits
    const passage = saidAt(searched, start) ?? exactly(place.hits)
    return {
      quotations: [passage] as const,
      copyGroup: groupOf(report, copyGroups),
      match: matchOf(place.hits, 'medium', 'the article'),
    }
  })
}

function matchOf(hits: readonly Hit[], confidence: Confidence, where: string): Match {
  const [bits, words] = hits.reduce(([sum, count], hit) => [sum + hit.bits, count + hit.equal], [0, 0])
  return { bits: Math.round(bits * 10) / 10, why: `${words} shared ${words === 1 ? 'word' : 'words'}, in ${where}`, confidence }
}

const nameOf = ({ printed: { article } }: Shelved): string => `the ${article.role}`

function groupOf({ printed: { article } }: Shelved, copyGroups: ReadonlyMap<string, number>): number {
  return copyGroups.get(article.id) ?? 0
}
