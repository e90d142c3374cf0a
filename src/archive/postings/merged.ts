import { type Posting, united } from './posting.ts'

/** Several indexes as one: postings ascending by their run, each run once. */
export function* merged(indexes: readonly Iterable<Posting>[]): Generator<Posting> {
  const sources = indexes.map((index) => index[Symbol.iterator]())
  const heads = sources.map(nextOf)
  for (;;) {
    const least = heads.reduce((low, head) => Math.min(low, head?.gram ?? Infinity), Infinity)
    if (least === Infinity) return
    let found: Posting | undefined
    heads.forEach((head, i) => {
      if (head?.gram !== least) return
      found = found ? united(found, head) : head
      heads[i] = nextOf(sources[i])
    })
    if (found) yield found
  }
}

function nextOf(source: Iterator<Posting, unknown> | undefined): Posting | undefined {
  const step = source?.next()
  return step === undefined || step.done === true ? undefined : step.value
}
