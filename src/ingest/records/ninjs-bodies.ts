import { bodyWithin } from './body-within.ts'
import { isRecord, type JsonRecord, own } from './json-record.ts'
import type { Path } from './path.ts'
import type { Piece } from './shape.ts'

/** What of a body says how it is written: media types, and roles where nobody gives any. */
const MARKUP = /\b(?:x?html5?|richhtml5?|text\/html|application\/xhtml\+xml)\b/i
const PLAIN = /^(?:text|plain|text\/plain|txt)$/i
/** A body that is another document, or none of the article. */
const OTHER = /nitf|newsml|xml(?!$)|json|^application\/(?!xhtml)|caption|summary|abstract|teaser|instruction/i

interface Body extends Piece {
  readonly role: string
  readonly type: string
}

/** The body of an item: as a page where there is one, which has its paragraphs; else as plain text, else as the body of an XML document. */
export function bodyOf(record: JsonRecord): Piece | undefined {
  const bodies = [...listed(own(record, 'bodies'), ['bodies']), ...named(record)].filter(({ value }) => value.trim() !== '')
  const pages = bodies.filter((body) => isPage(body))
  const plain = bodies.filter(({ role, type }) => PLAIN.test(type) || (type === '' && !OTHER.test(role) && !MARKUP.test(role)))
  const page = pages.find(({ role }) => role === 'main') ?? pages[0]
  if (page) return { path: page.path, value: page.value, isMarkup: true }
  const text = plain.find(({ role }) => role === 'main') ?? plain[0]
  if (text) return { path: text.path, value: text.value }
  const xml = bodies.find(({ value }) => bodyWithin(value)[0] > 0)
  return xml && { path: xml.path, value: xml.value, isMarkup: true }
}

const isPage = ({ role, type }: Body): boolean =>
  (type === '' ? MARKUP.test(role) : MARKUP.test(type)) && !/caption|summary|abstract/i.test(role)

/** From 2.0 on: > | "bodies": [{"role": "main", "contenttype": "text/html", "value": "…"}] */
function listed(list: unknown, path: Path): readonly Body[] {
  if (!Array.isArray(list)) return []
  return list.slice(0, 100).flatMap((each: unknown, i): readonly Body[] => {
    const value = isRecord(each) ? own(each, 'value') : undefined
    if (!isRecord(each) || typeof value !== 'string') return []
    const [role, type] = [own(each, 'role'), own(each, 'contenttype') ?? own(each, 'contentType')]
    return [{ path: [...path, i, 'value'], value, role: typeof role === 'string' ? role : '', type: typeof type === 'string' ? type : '' }]
  })
}

/** Before: > | "body_xhtml": "<p>…"   > | "body_main_text": "…" */
function named(record: JsonRecord): readonly Body[] {
  return Object.keys(record).flatMap((name) => {
    const [, role, type] = /^body_(?:(\w{1,60})_)?(\w{1,30})$/.exec(name) ?? []
    const value = own(record, name)
    if (type === undefined || typeof value !== 'string') return []
    return [{ path: [name], value, role: role ?? 'main', type: type === 'text' || MARKUP.test(type) ? type : 'other' }]
  })
}

/** Of values that have roles, the one of a role, or the first that has none. */
export function roleValue(list: unknown, name: string, role: string): Piece | undefined {
  const values = listed(list, [name])
  const found =
    values.find((each) => each.role === role) ?? (role === 'main' ? (values.find((each) => each.role === '') ?? values[0]) : undefined)
  return found && { path: found.path, value: found.value }
}
