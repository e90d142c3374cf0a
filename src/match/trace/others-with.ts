import type { Article, Confidence, Match, Quotation } from '../../model.ts'
import { accepted } from './accepted.ts'
import type { Found } from './begun.ts'
import type { Hit } from './hits.ts'
import { exactly, passagesOf } from './passage.ts'
import { type Place, placeIn } from './place.ts'
import { saidAt, type Searched } from './searched.ts'
import type { Shelf, Shelved } from './shelf.ts'
import { type Sought, soughtOf } from './sought.ts'

/** A report that matching passed over must have the words all but just so, and so many of them. */
const PRINTED = { share: 0.85, words: 3, bits: 24 } as const
/** In the mouth of the same speaker so much of it is enough: who compares will see what differs. */
const SAME_SPEAKER = { share: 0.6, words: 5, bits: 30 } as const
/** Of the words that the drafts have, too, a report must have such a share to be looked at. */
const LIKELY = 0.5
/** Less than this share of the words is looked at in no record. */
const LEAST = 0.4

/** What a record has of some quotations: the witness that it is, and for each of them its very words. */
export interface Recorded {
  readonly found: Found
  readonly words: readonly Quotation[]
}

/** What each record has of some quotations: a witness for each of those who say them there. */
export function inRecords(
  quotations: readonly Quotation[],
  { records }: Shelf,
  sought: (quotation: Quotation) => Sought,
  copyGroups: ReadonlyMap<string, number>,
): Recorded[] {
  return records.flatMap((record) => {
    const places = quotations.flatMap((quotation) => {
      const place = placeIn(record.texts, quotation, sought(quotation), LEAST)
      const confidence = place && accepted(place, sought(quotation))
      return place && confidence ? { hits: place.hits, confidence, speaker: whoSays(place.hits) } : []
    })
    const speakers = Array.from(new Set(places.map(({ speaker }) => speaker)))
    return speakers.flatMap((speaker) => {
      const own = places.filter((place) => place.speaker === speaker)
      const hits = own.flatMap((place) => place.hits)
      const [first, ...rest] = passagesOf(hits)
      if (!first) return []
      const match = matchOf(hits, own[0]?.confidence ?? 'medium', nameOf(record))
      return {
        found: { quotations: [first, ...rest] as const, copyGroup: groupOf(record.printed.article, copyGroups), match },
        // What is spliced stands nowhere as it is.
        words: own.flatMap(({ hits: each }) => (each.length === 1 && each[0] ? exactly([each[0]]) : [])),
      }
    })
  })
}

/** Who says most of some words in a record; the record itself where nobody is known to. */
function whoSays(hits: readonly Hit[]): string {
  const [strongest] = hits.toSorted((a, b) => b.bits - a.bits)
  const speaker = strongest && saidAt(strongest.searched, strongest.start)?.speaker
  return speaker?.name ?? speaker?.text ?? ''
}

/** Reports that print what a record has, though the draft prints it otherwise: > “a shambles”, on the tape and in the Post, “a scandal” in the draft. */
export function asRecorded(
  recorded: readonly Recorded[],
  taken: readonly Pick<Found, 'quotations'>[],
  shelf: Shelf,
  copyGroups: ReadonlyMap<string, number>,
): Found[] {
  const articles = new Set(taken.map(({ quotations: [{ article }] }) => article.id))
  const found: Found[] = []
  for (const words of recorded.flatMap((one) => one.words))
    for (const one of inPrint(words, shelf, soughtOf(words.content, words.article.language), copyGroups)) {
      const { id } = one.quotations[0].article
      if (!articles.has(id)) found.push(one)
      articles.add(id)
    }
  return found
}

/** Reports that print a quotation all but word for word, though matching, which sees many more, had to leave open whether it is the same. */
export function inPrint(quotation: Quotation, { likely }: Shelf, sought: Sought, copyGroups: ReadonlyMap<string, number>): Found[] {
  if (sought.words.length < PRINTED.words || sought.all < PRINTED.bits) return []
  return Array.from(inReports(likely(sought, LIKELY))).flatMap(([article, texts]) => {
    const place = placeIn(texts, quotation, sought, SAME_SPEAKER.share)
    if (!place || !isPrinted(place, sought)) return []
    const [{ searched, start }] = place.hits
    const passage = saidAt(searched, start) ?? exactly(place.hits)
    return {
      quotations: [passage] as const,
      copyGroup: groupOf(article, copyGroups),
      match: matchOf(place.hits, 'medium', 'the article'),
    }
  })
}

/** Texts of reports, by their article. */
function inReports(texts: readonly Searched[]): ReadonlyMap<Article, readonly Searched[]> {
  const found = new Map<Article, Searched[]>()
  for (const text of texts.filter(({ article }) => article.role === 'report')) {
    const own = found.get(text.article)
    if (own) own.push(text)
    else found.set(text.article, [text])
  }
  return found
}

function isPrinted({ agreement, speakers }: Place, { words, all }: Sought): boolean {
  if (agreement >= PRINTED.share) return true
  const { share, words: least, bits } = SAME_SPEAKER
  return speakers === 'same' && words.length >= least && agreement >= share && agreement * all >= bits
}

function matchOf(hits: readonly Hit[], confidence: Confidence, where: string): Match {
  const [bits, words] = hits.reduce(([sum, count], hit) => [sum + hit.bits, count + hit.equal], [0, 0])
  return { bits: Math.round(bits * 10) / 10, why: `${words} shared ${words === 1 ? 'word' : 'words'}, in ${where}`, confidence }
}

const nameOf = ({ printed: { article } }: Shelved): string => `the ${article.role}`

function groupOf({ id }: Article, copyGroups: ReadonlyMap<string, number>): number {
  return copyGroups.get(id) ?? 0
}
