import { isRecord, type JsonRecord, own } from './json-record.ts'
import { listOf } from './list-of.ts'
import type { Shape } from './shape.ts'
import { textPieces } from './text-pieces.ts'
import { metadataOf, TOLD } from './told-metadata.ts'

const ARTICLE =
  /^(?:https?:\/\/schema\.org\/|schema:)?(?:[A-Za-z]*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting)$/

/** More things are not looked through for a publisher. */
const MOST = 2000

/** A schema.org NewsArticle, or another of its articles; undefined of any other record. `things` are those that it may name by their `@id`. */
export function readNewsArticle(record: JsonRecord, things: () => readonly JsonRecord[]): Shape | undefined {
  const types = listOf(own(record, '@type') ?? own(record, 'type'))
  if (!types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return undefined
  const isSchema = Object.hasOwn(record, '@type')
  const body = textPieces(own(record, 'articleBody'), ['articleBody'])
  const text = body.length > 0 ? body : textPieces(own(record, 'text'), ['text'])
  if (text.length === 0) return isSchema ? { kind: 'empty', sureness: 2, reason: 'a schema.org article without an articleBody' } : undefined
  const headline = own(record, 'headline')
  const deck = own(record, 'alternativeHeadline')
  return {
    kind: 'article',
    sureness: 2,
    text,
    parts: [
      ...(typeof headline === 'string' && headline.trim()
        ? [{ kind: 'title' as const, piece: { path: ['headline'], value: headline } }]
        : []),
      ...(typeof deck === 'string' && deck.trim()
        ? [{ kind: 'deck' as const, piece: { path: ['alternativeHeadline'], value: deck } }]
        : []),
    ],
    said: saidBy(record, things),
  }
}

function saidBy(record: JsonRecord, things: () => readonly JsonRecord[]): ReturnType<typeof metadataOf> {
  const named = (value: unknown): unknown => resolved(value, things)
  const page = own(record, 'mainEntityOfPage')
  const outlet = TOLD.outlet(named(listOf(own(record, 'publisher') ?? own(record, 'isPartOf'))[0]))
  const authors = listOf(own(record, 'author') ?? own(record, 'creator')).map(named)
  const author = TOLD.author(authors)
  return metadataOf({
    outlet,
    title: TOLD.title(own(record, 'headline') ?? own(record, 'name')),
    url: TOLD.url(own(record, 'url')) ?? TOLD.url(isRecord(page) ? own(page, '@id') : page),
    date: TOLD.date(own(record, 'datePublished') ?? own(record, 'dateCreated')),
    updated: TOLD.updated(own(record, 'dateModified')),
    author: author === outlet ? undefined : author,
    language: TOLD.language(own(record, 'inLanguage')),
  })
}

/** A thing that is only named by its `@id`, looked up among the others. */
function resolved(value: unknown, things: () => readonly JsonRecord[]): unknown {
  if (!isRecord(value) || !Object.hasOwn(value, '@id') || Object.hasOwn(value, 'name')) return value
  const id = own(value, '@id')
  return things()
    .slice(0, MOST)
    .find((thing) => own(thing, '@id') === id && Object.hasOwn(thing, 'name'))
}
