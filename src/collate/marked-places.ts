import type { Term } from './term.ts'

/** Words in parentheses, with these: more are a remark of the speaker's own. */
const ASIDE = 6

const NOWHERE: ReadonlySet<number> = new Set()

/**
 * Indexes of the tokens before which an ellipsis shows that words may be missing.
 *
 * Brackets and parentheses next to the dots belong to them: of `out of touch ... (and) does not` the words on either side of `(and)`
 * may be among those the dots stand for.
 */
export function markedPlaces(terms: readonly Term[]): ReadonlySet<number> {
  if (!terms.some(({ kind }) => kind === 'ellipsis')) return NOWHERE
  const places = new Set<number>()
  let from = 0
  let hasDots = false
  for (let at = 0; at <= terms.length;) {
    const length = insertionAt(terms, at)
    if (length > 0) {
      hasDots ||= terms[at]?.kind === 'ellipsis'
      at += length
      continue
    }
    if (hasDots) for (let place = from; place <= at; place++) places.add(place)
    hasDots = false
    at += 1
    from = at
  }
  return places
}

/** How many tokens the ellipsis, bracket or parenthesis that begins at a place has, and 0 where none begins. */
function insertionAt(terms: readonly Term[], at: number): number {
  const term = terms[at]
  if (term?.kind === 'ellipsis' || term?.kind === 'bracket') return 1
  if (term?.norm !== '(') return 0
  const end = terms.slice(at + 1, at + ASIDE).findIndex(({ kind }) => kind !== 'word')
  return end > 0 && terms[at + 1 + end]?.norm === ')' ? end + 2 : 0
}
