import { isoDate } from '../dates.ts'
import { primaryLanguage } from '../language.ts'
import { ARTICLE } from './article-type.ts'
import type { Metadata } from '../../options.ts'
import { type PageElement, textOf } from './page-node.ts'
import { decodeEntities } from './entities.ts'
import { statedUrl } from './stated-url.ts'

/** What JSON-LD says of something. */
export type Thing = Readonly<Record<string, unknown>>

const MAX_DEPTH = 8
const MAX_THINGS = 2000

/** What a page says of its article in JSON-LD; of several articles the first one is meant. */
export function readJsonLd(things: readonly Thing[]): Metadata {
  const article = articleIn(things)
  if (!article) return {}
  const outlet = nameOf(resolved(article['publisher'], things))
  const authors = listOf(article['author'])
    .map((author) => nameOf(resolved(author, things)))
    .filter((name) => name !== undefined && !/:\/\//.test(name) && name !== outlet)
  const date = isoDate(lineOf(article['datePublished']) ?? '')
  const updated = isoDate(lineOf(article['dateModified']) ?? '')
  const language = primaryLanguage(nameOf(article['inLanguage']) ?? '')
  const title = lineOf(article['headline'])
  const url = statedUrl(article)
  return {
    ...(outlet !== undefined && { outlet }),
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(date !== undefined && { date }),
    ...(updated !== undefined && { updated }),
    ...(authors.length > 0 && { author: [...new Set(authors)].join(', ') }),
    ...(language !== undefined && { language }),
  }
}

/** Everything that a page speaks of in JSON-LD. */
export function thingsOf(scripts: readonly PageElement[]): readonly Thing[] {
  const things: Thing[] = []
  for (const script of scripts) collect(parsed(textOf(script)), things, 0)
  return things
}

/** The article among things. */
export function articleIn(things: readonly Thing[]): Thing | undefined {
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)))
  return articles.find((thing) => lineOf(thing['headline']) && lineOf(thing['datePublished'])) ?? articles[0]
}

function parsed(source: string): unknown {
  const json = source
    .trim()
    .replace(/^(?:<!--|\/\*\s{0,9}<!\[CDATA\[\s{0,9}\*\/|\/\/\s{0,9}<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s{0,9}\]\]>|\/\*\s{0,9}\]\]>\s{0,9}\*\/|\]\]>|;)\s{0,99};?$/, '')
  // Line ends in texts and commas behind the last member are no JSON, but pages have them.
  return read(json) ?? read(json.replaceAll(CONTROL, ' ').replaceAll(/,\s*(?=[}\]])/g, ''))
}

// oxlint-disable-next-line no-control-regex
const CONTROL = /[\0-\x1f]+/g

function read(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Gathers every object of a JSON value, as deep as pages nest them. */
function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > MAX_DEPTH || things.length > MAX_THINGS || typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) things.push({ ...value })
  for (const member of Object.values(value)) collect(member, things, depth + 1)
}

/** A thing that is only named by its `@id`, looked up. */
function resolved(value: unknown, things: readonly Thing[]): unknown {
  const [first] = listOf(value)
  if (typeof first !== 'object' || first === null || !('@id' in first) || 'name' in first) return first
  return things.find((thing) => thing['@id'] === first['@id'] && 'name' in thing)
}

function typesOf(thing: Thing): string[] {
  return listOf(thing['@type']).filter((type) => typeof type === 'string')
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'object' && value !== null && 'name' in value) return lineOf(listOf(value.name)[0])
  return lineOf(value)
}

function lineOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? decodeEntities(value).replaceAll(/\s+/g, ' ').trim() : undefined
}
