import { type Posting, united } from './posting.ts'

/** Several indexes as one: postings ascending by their run, each run once. */
export function* merged(indexes: readonly Iterable<Posting>[]): Generator<Posting> {
  const sources = indexes.map((index) => index[Symbol.iterator]())
  const heads = sources.map((source) => source.next().value as Posting | undefined)
  for (;;) {
    const least = heads.reduce((low, head) => Math.min(low, head?.gram ?? Infinity), Infinity)
    if (least === Infinity) return
    let found: Posting | undefined
    heads.forEach((head, i) => {
      if (head?.gram !== least) return
      found = found ? united(found, head) : head
      heads[i] = sources[i]?.next().value
    })
    if (found) yield found
  }
}
