import type { Article, Quotation } from '../model.ts'
import { digest } from '../text/digest.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'

/** An article with its quotations, as extraction hands them on. */
export interface Printed {
  readonly article: Article
  readonly quotations: readonly Quotation[]
}

/** Articles that are the same to the letter, counted once: copies prove nothing, and must change nothing. */
export interface Edition extends Printed {
  /** All of them, by path; the first one is the edition's own article. */
  readonly copies: readonly [Printed, ...Printed[]]
}

/** Puts copies together. Ordered by content, never by path or arrival, so that nothing that follows depends on either. Linear, but for sorting. */
export function editions(printed: readonly Printed[]): Edition[] {
  const found = new Map<string, [Printed, ...Printed[]]>()
  for (const one of printed.toSorted(byPath)) {
    const key = keyOf(one)
    const copies = found.get(key)
    if (copies) copies.push(one)
    else found.set(key, [one])
  }
  return Array.from(found)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, copies]) => ({ ...copies[0], copies }))
}

function byPath({ article: one }: Printed, { article: other }: Printed): number {
  return byCodeUnit(one.path, other.path) || byCodeUnit(one.id, other.id)
}

function keyOf({ article, quotations }: Printed): string {
  const { text, parts, outlet = '', date = '', language = '' } = article
  const quoted = quotations.map(({ form, content, spans, speaker }) => [form, content, spans, speaker?.name])
  return digest(text, JSON.stringify([parts, outlet, date, language])) + digest(JSON.stringify(quoted), text)
}
