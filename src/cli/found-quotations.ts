import { type Article, extract, type Quotation, type Span, type Stray, strays } from '../index.ts'

/** What is found at a place of an article: a quotation, or a mark that belongs to none. */
export type FoundHere =
  | { readonly kind: 'quotation'; readonly quotation: Quotation; /** In how many quotations it stands. */ readonly depth: number }
  | { readonly kind: 'stray'; readonly stray: Stray }

/** All that stands in quotation marks, in the order of reading: headline and captions first, then the body. */
export function allFound(article: Article): FoundHere[] {
  const quotations = extract(article)
  const depths = new Map<string, number>()
  for (const { id, parent } of quotations) depths.set(id, parent === undefined ? 0 : (depths.get(parent) ?? 0) + 1)
  const found: FoundHere[] = [
    ...quotations.map((quotation) => ({ kind: 'quotation' as const, quotation, depth: depths.get(quotation.id) ?? 0 })),
    ...strays(article, quotations).map((stray) => ({ kind: 'stray' as const, stray })),
  ]
  return found.toSorted((a, b) => {
    const [one, other] = [spanOf(a), spanOf(b)]
    return partOf(one) - partOf(other) || one.start - other.start
  })
}

/** Whether it is listed without being asked for. */
export const isListed = (found: FoundHere): boolean =>
  found.kind === 'quotation' && found.quotation.form !== 'mention' && found.quotation.parent === undefined

const spanOf = (found: FoundHere): Span => (found.kind === 'stray' ? found.stray.span : found.quotation.spans[0])

/** The body comes after what stands beside it. */
const partOf = ({ part }: Span): number => part ?? Number.MAX_SAFE_INTEGER
