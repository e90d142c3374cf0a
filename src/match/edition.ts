import type { Article, Quotation } from '../model.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'
import { hash2 } from './shingles.ts'

/** An article with its quotations, as extraction hands them on. */
export interface Printed {
  readonly article: Article
  readonly quotations: readonly Quotation[]
  /** Words that its correction notes take back; absent where there are none. */
  readonly corrections?: readonly Quotation[]
}

/** Articles that are the same to the letter, counted once: copies prove nothing, and must change nothing. */
export interface Edition extends Printed {
  /** All of them, by path; the first one is the edition's own article. */
  readonly copies: readonly [Printed, ...Printed[]]
}

/** Signs of a text that its name is made of. */
const SAMPLED = 64

/**
 * Puts copies together. Ordered by content, never by path or arrival, so that nothing that follows depends on either.
 * Sorts by short names made of a few signs of each text; whole texts are compared only where the names agree.
 */
export function editions(printed: readonly Printed[]): Edition[] {
  const named = printed.map((one) => ({ one, name: nameOf(one) })).toSorted((x, y) => x.name - y.name)
  const found: Edition[] = []
  for (let from = 0; from < named.length;) {
    let to = from + 1
    while (to < named.length && named[to]?.name === named[from]?.name) to += 1
    const alike = named.slice(from, to).map(({ one }) => one)
    const [first] = alike
    if (first && alike.length === 1) found.push({ ...first, copies: [first] })
    else found.push(...toldApart(alike))
    from = to
  }
  return found
}

/** Copies among articles that may be alike, ordered by all that they print. */
function toldApart(alike: readonly Printed[]): Edition[] {
  const found = new Map<string, [Printed, ...Printed[]]>()
  for (const one of alike.toSorted(byPath)) {
    const key = keyOf(one)
    const copies = found.get(key)
    if (copies) copies.push(one)
    else found.set(key, [one])
  }
  return Array.from(found)
    .toSorted(([one], [other]) => byCodeUnit(one, other))
    .map(([, copies]) => ({ ...copies[0], copies }))
}

function byPath({ article: one }: Printed, { article: other }: Printed): number {
  return byCodeUnit(one.path, other.path) || byCodeUnit(one.id, other.id)
}

function nameOf({ article: { text, outlet = '', date = '' }, quotations }: Printed): number {
  let name = hash2(text.length, quotations.length)
  const step = Math.max(1, Math.floor(text.length / SAMPLED))
  for (let i = 0; i < text.length; i += step) name = hash2(name, text.charCodeAt(i))
  for (const each of [outlet, date]) for (let i = 0; i < each.length; i++) name = hash2(name, each.charCodeAt(i))
  return name
}

function keyOf({ article, quotations }: Printed): string {
  const { text, parts, outlet = '', date = '', language = '' } = article
  const quoted = quotations.map(({ form, content, spans, speaker }) => [form, content, spans, speaker?.name])
  return JSON.stringify([text, parts, outlet, date, language, quoted])
}
