import type { Metadata } from '../../options.ts'
import { isRecord, type JsonRecord, own } from './json-record.ts'
import { listOf } from './list-of.ts'
import { bodyOf, roleValue } from './ninjs-bodies.ts'
import type { Piece, Shape } from './shape.ts'
import { metadataOf, TOLD } from './told-metadata.ts'
import { toldLine } from './told.ts'

/** What is published beside articles. */
const NO_ARTICLES: ReadonlySet<unknown> = new Set([
  'picture',
  'photo',
  'image',
  'graphic',
  'audio',
  'video',
  'event',
  'planning',
  'component',
  'package',
  'poi',
  'rating',
])

/** A note that tells what is corrected, of a wire that changes its copy. */
const MOST_NOTE = 1000

/**
 * A news item of IPTC ninjs, of any of its versions (1.x `body_text`, 2.x `bodies` and `versioncreated`, 3.x `versionCreated`); undefined of any other record.
 *
 * Its associations are other items, and are left out. Source: iptc.org/std/ninjs.
 */
export function readNinjs(record: JsonRecord): Shape | undefined {
  if (!isNinjs(record)) return undefined
  const type = own(record, 'type')
  if (NO_ARTICLES.has(type)) return { kind: 'foreign', name: `ninjs: ${String(type)}, not text` }
  const text = bodyOf(record)
  if (!text)
    return type === undefined
      ? { kind: 'foreign', name: 'ninjs without a text' }
      : { kind: 'empty', sureness: 2, reason: 'a ninjs item without a text' }
  const [headline, deck] = [headlineOf(record, 'main'), headlineOf(record, 'sub') ?? headlineOf(record, 'secondary')]
  return {
    kind: 'article',
    sureness: 2,
    text: [text],
    parts: [...(headline ? [{ kind: 'title' as const, piece: headline }] : []), ...(deck ? [{ kind: 'deck' as const, piece: deck }] : [])],
    said: saidBy(record, headline?.value),
  }
}

function isNinjs(record: JsonRecord): boolean {
  if (typeof own(record, 'uri') !== 'string' || Object.hasOwn(record, '$ref')) return false
  const standard = own(record, 'standard') ?? own(record, '$standard')
  if (isRecord(standard) && /ninjs/i.test(String(own(standard, 'name')))) return true
  const names = Object.keys(record)
  const isBodied = names.some((name) => /^(?:body|description|headline)_|^(?:bodies|headlines|descriptions|eventDetails)$/.test(name))
  return names.some((name) => /^(?:versioncreated|firstcreated|contentcreated|pubstatus|representationtype)$/i.test(name)) || isBodied
}

/** 1.x has one, which may be `headline_xhtml`; from 2.0 on each has a role. */
function headlineOf(record: JsonRecord, role: string): Piece | undefined {
  const found = roleValue(own(record, 'headlines'), 'headlines', role)
  if (found || role !== 'main') return found
  const name = ['headline', 'title'].find((each) => toldLine(own(record, each)) !== undefined)
  const value = name === undefined ? undefined : own(record, name)
  return name === undefined || typeof value !== 'string' ? undefined : { path: [name], value }
}

function saidBy(record: JsonRecord, headline: string | undefined): Metadata {
  const either = (...names: readonly string[]): unknown => names.map((name) => own(record, name)).find((value) => value !== undefined)
  const [sources] = listOf(either('infosources', 'infoSources'))
  const created = TOLD.date(either('versioncreated', 'versionCreated'))
  const first = TOLD.date(either('firstcreated', 'firstCreated', 'contentcreated', 'contentCreated'))
  const [uri, note] = [toldLine(own(record, 'uri')), toldLine(either('ednote', 'edNote'))]
  return metadataOf({
    outlet: TOLD.outlet(sources) ?? TOLD.outlet(either('copyrightholder', 'copyrightHolder')),
    title: toldLine(headline),
    url: linkOf(record),
    date: first ?? created,
    updated: first !== undefined && created !== first ? created : undefined,
    author: TOLD.author(either('byline', 'by')),
    language: TOLD.language(own(record, 'language')),
    itemId: itemIdOf(record) ?? uri,
    version: TOLD.version(own(record, 'version')) ?? created,
    note: note === undefined ? undefined : note.slice(0, MOST_NOTE),
  })
}

/** Where it is published, if its renditions say so: its uri is a name, not an address. */
function linkOf(record: JsonRecord): string | undefined {
  const renditions = own(record, 'renditions')
  const web = isRecord(renditions) ? own(renditions, 'web') : undefined
  return TOLD.url(own(record, 'canonicalurl') ?? own(record, 'url')) ?? (isRecord(web) ? TOLD.url(own(web, 'href')) : undefined)
}

/** The name that all versions of an item have, where its uri has the version in it: agencies give it among other names. */
function itemIdOf(record: JsonRecord): string | undefined {
  const names = own(record, 'altids') ?? own(record, 'altIds')
  if (isRecord(names)) return toldLine(own(names, 'itemid'))
  const named = listOf(names).find((each) => isRecord(each) && /^item-?id$/i.test(String(own(each, 'role'))))
  return isRecord(named) ? toldLine(own(named, 'value')) : undefined
}
