import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Printed } from '../match/index.ts'
import type { Article, Quotation } from '../model.ts'

/** A quotation without what its article says already. */
type Bare = Omit<Quotation, 'article' | 'nested'> & { readonly nested?: readonly Bare[] }

interface Written {
  readonly article: Omit<Article, 'id' | 'isDraft'>
  readonly quotations: readonly Bare[]
  readonly corrections?: readonly Bare[]
}

/**
 * Names the content of an article: one that says the same of itself and prints the same is the same, wherever it lies, and wherever in the source of
 * its page that stands. 128 bits in hexadecimal digits.
 */
export function keyOf(article: Article): string {
  const {
    id: _id,
    path: _path,
    holder: _holder,
    label: _label,
    origin: _origin,
    lineStarts: _lineStarts,
    isDraft: _isDraft,
    ...content
  } = article
  const parts = article.parts.map(({ kind, text }) => ({ kind, text }))
  return createHash('sha256')
    .update(JSON.stringify({ ...content, parts }, inOrder))
    .digest('hex')
    .slice(0, 32)
}

/** In whatever order the fields of an object were made. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/** Everything that is known of an article, packed; that it was a draft once is not. */
export function packed({ article, quotations, corrections }: Printed): Uint8Array {
  const { id, isDraft: _isDraft, ...rest } = article
  const bare = (quotation: Quotation): Bare => bareOf(quotation, id.length)
  const written: Written = {
    article: rest,
    quotations: quotations.map(bare),
    ...(corrections?.length && { corrections: corrections.map(bare) }),
  }
  return deflateRawSync(JSON.stringify(written))
}

/** The same unpacked: the article goes by its key, since two that lay at one path on two days are two. */
export function unpacked(bytes: Uint8Array, key: string): Printed {
  const written: Written = JSON.parse(inflateRawSync(bytes).toString('utf8'))
  const article: Article = { id: key, ...written.article }
  const whole = (bare: Bare): Quotation => wholeOf(bare, article)
  return {
    article,
    quotations: written.quotations.map(whole),
    ...(written.corrections && { corrections: written.corrections.map(whole) }),
  }
}

/** Ids begin with that of the article; it is left out. */
function bareOf({ article: _article, nested, id, parent, ...rest }: Quotation, length: number): Bare {
  return {
    id: id.slice(length),
    ...rest,
    ...(parent !== undefined && { parent: parent.slice(length) }),
    ...(nested && { nested: nested.map((each) => bareOf(each, length)) }),
  }
}

function wholeOf({ nested, id, parent, ...rest }: Bare, article: Article): Quotation {
  return {
    ...rest,
    id: article.id + id,
    article,
    ...(parent !== undefined && { parent: article.id + parent }),
    ...(nested && { nested: nested.map((each) => wholeOf(each, article)) }),
  }
}
