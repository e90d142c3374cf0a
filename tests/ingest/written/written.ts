import { gzipSync } from 'node:zlib'
import * as zlib from 'node:zlib'
import { strToU8 } from 'fflate'
import { pdfFile } from '../../tools/pdf-file.ts'
import { type Setting, typeset } from '../../tools/typeset.ts'
import { wordFile } from '../../tools/word-file.ts'
import { asMhtml, asTar, asWacz, asWarc, asZip } from './archives.ts'
import { asAtom, asNewsMl, asNitf, asPage, asRss } from './markup.ts'
import { asParquet } from './parquet.ts'
import { asCsv, asJsonFeed, asMail, asMailbox, asNexis, asNinjs, asOwn, asText } from './plain.ts'
import type { Story } from './story.ts'

type Field = 'outlet' | 'title' | 'author' | 'date' | 'url' | 'language'

/** A story as a file of some format. */
export interface Written {
  /** As `KNOWN_FORMATS` calls it. */
  readonly format: string
  readonly name: string
  readonly bytes: Uint8Array
  /** What the format has a place for. */
  readonly knows: readonly Field[]
}

/** Two columns, as a paper sets them. */
const SETTING: Setting = {
  columns: 2,
  gutter: 18,
  size: 10,
  leading: 12,
  indent: 10,
  isJustified: true,
  isBroken: true,
  placedBy: 'word',
  depth: 230,
}

const ALL: readonly Field[] = ['outlet', 'title', 'author', 'date', 'url', 'language']
const WITHOUT_URL: readonly Field[] = ['outlet', 'title', 'author', 'date', 'language']

function file(format: string, name: string, text: string | Uint8Array, knows: readonly Field[]): Written {
  return { format, name, bytes: typeof text === 'string' ? strToU8(text) : text, knows }
}

const json = (object: unknown): string => JSON.stringify(object, undefined, 2)

/** A story in every format, some of them in several of their ways. */
export async function written(story: Story): Promise<Written[]> {
  const page = strToU8(asPage(story))
  const pages = [{ name: 'pages/ferry.html', bytes: page }]
  return [
    file('text', 'ferry.txt', asText(story), ALL),
    file('markdown', 'ferry.md', asText(story), ALL),
    file('html', 'ferry.html', page, ALL),
    file(
      'docx',
      'ferry.docx',
      wordFile([{ style: 'Title', text: story.title }, ...story.paragraphs], { title: story.title, author: story.author }),
      ['title', 'author'],
    ),
    file('json', 'ferry.json', json(asOwn(story)), ALL),
    file('json', 'ninjs.json', json(asNinjs(story)), WITHOUT_URL),
    file('json-lines', 'ferry.jsonl', `${JSON.stringify(asOwn(story))}\n`, ALL),
    file('csv', 'ferry.csv', asCsv(story), ALL),
    file('parquet', 'ferry.parquet', await asParquet(story), ALL),
    file('pdf', 'ferry.pdf', pdfFile(typeset(story.paragraphs, { ...SETTING, headline: story.title })), ['title']),
    file('newsml', 'newsml.xml', asNewsMl(story), WITHOUT_URL),
    file('nitf', 'nitf.xml', asNitf(story), ['outlet', 'title', 'author', 'date']),
    file('feed', 'rss.xml', asRss(story), ALL),
    file('feed', 'atom.xml', asAtom(story), ALL),
    file('json-feed', 'feed.json', json(asJsonFeed(story)), ALL),
    file('mail', 'ferry.eml', asMail(story), ['title', 'author', 'date']),
    file('mbox', 'ferry.mbox', asMailbox(story), ['title', 'author', 'date']),
    file('mhtml', 'ferry.mhtml', asMhtml(story.url, story.title, asPage(story)), ALL),
    file('text', 'export.txt', asNexis(story), ['outlet', 'title', 'author', 'date', 'language']),
    file('gzip', 'ferry.html.gz', gzipSync(page), ALL),
    ...(zstd ? [file('zstd', 'ferry.html.zst', zstd(page), ALL)] : []),
    file('zip', 'clips.zip', asZip(pages), ALL),
    file('tar', 'clips.tar', await asTar(pages), ALL),
    file('gzip', 'clips.tar.gz', gzipSync(await asTar(pages)), ALL),
    file('warc', 'crawl.warc', asWarc(story.url, page), ALL),
    file('gzip', 'crawl.warc.gz', gzipSync(asWarc(story.url, page)), ALL),
    file('wacz', 'crawl.wacz', asWacz(story.url, page), ALL),
  ]
}

const compress: unknown = Reflect.get(zlib, 'zstdCompressSync')
/** Where the platform has it. */
const zstd =
  typeof compress === 'function' ? (bytes: Uint8Array): Uint8Array => Buffer.from(Reflect.apply(compress, undefined, [bytes])) : undefined
