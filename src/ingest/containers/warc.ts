import { chunksOf, peek } from '../chunks.ts'
import { byteFeed } from '../byte-feed.ts'
import type { Chunks, Member, Opener } from '../packed.ts'
import type { Spend } from '../allowance.ts'
import { crawled, type Crawled } from './crawled.ts'
import { takeHeaderLines } from './header-lines.ts'
import { httpPayload } from './http-payload.ts'
import { type WarcRecord, warcRecords } from './warc-records.ts'

/**
 * Opens a web archive record by record: what servers answered when all was well (200), and what was kept or converted besides. Its address is told;
 * the day it was crawled is not that of the article.
 */
export const openWarc: Opener = async function* ({ chunks, spend }) {
  for await (const record of warcRecords(chunks())) {
    if (record.kind === 'record') yield* memberOf(record, spend)
    else yield { kind: 'skipped', place: record.number === undefined ? '' : `#${record.number}`, reason: record.reason }
  }
}

type Sound = Extract<WarcRecord, { kind: 'record' }>

async function* memberOf(record: Sound, spend: Spend): AsyncGenerator<Member> {
  const { number, fields } = record
  const place = `#${number}`
  const feed = byteFeed(record.content instanceof Uint8Array ? chunksOf(record.content) : record.content)
  const about = await aboutOf(fields, feed, spend)
  if (!about) yield { kind: 'passed-over', place }
  else if (typeof about === 'string') yield { kind: 'skipped', place, reason: about }
  else {
    const { head, chunks, close } = await peek(about.content)
    const truncated = fields.get('warc-truncated')
    const warnings = truncated === undefined ? record.warnings : [...record.warnings, `cut off by the crawler (${truncated})`]
    const packed = record.content instanceof Uint8Array && { packed: record.content.length }
    const content = head.isWhole ? head.bytes : chunks()
    try {
      if (head.isWhole && head.bytes.length === 0) yield { kind: 'passed-over', place }
      else yield { kind: 'member', place, ...about, content, ...packed, ...(warnings.length > 0 && { warnings }) }
    } finally {
      await close()
    }
  }
}

/** What a record is about; undefined where that is nothing to be read, or why it cannot be told. */
async function aboutOf(
  fields: ReadonlyMap<string, string>,
  feed: ReturnType<typeof byteFeed>,
  spend: Spend,
): Promise<(Crawled & { readonly content: Chunks }) | string | undefined> {
  const type = fields.get('warc-type')?.toLowerCase() ?? ''
  const url = fields.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1')
  if (type === 'resource' || type === 'conversion')
    return withContent(crawled(url, fields.get('content-type')), httpPayload(feed, new Map(), spend))
  if (type !== 'response' || !/^application\/http\b/i.test(fields.get('content-type') ?? 'application/http')) return undefined
  const answer = await takeHeaderLines(feed)
  const [, status] = /^HTTP\/[\d.]+ +(\d{3})\b/i.exec(answer?.first ?? '') ?? []
  if (!answer || status === undefined) return 'no answer of a server in it'
  return status === '200'
    ? withContent(crawled(url, answer.fields.get('content-type')), httpPayload(feed, answer.fields, spend))
    : undefined
}

const withContent = (about: Crawled | undefined, content: Chunks): (Crawled & { readonly content: Chunks }) | undefined =>
  about && { ...about, content }
