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

const json = (object: unknown): string => JSON.stringify(object, undefined, 2)

/** Writes a story as a file of some format. */
interface Writer extends Omit<Written, 'bytes'> {
  readonly write: (story: Story) => string | Uint8Array | Promise<Uint8Array>
}

const writer = (format: string, name: string, knows: readonly Field[], write: Writer['write']): Writer => ({ format, name, knows, write })

const pageOf = (story: Story): Uint8Array => strToU8(asPage(story))
const pagesOf = (story: Story) => [{ name: 'pages/ferry.html', bytes: pageOf(story) }]

const compress: unknown = Reflect.get(zlib, 'zstdCompressSync')
/** Where the platform has it. */
const zstd =
  typeof compress === 'function' ? (bytes: Uint8Array): Uint8Array => Buffer.from(Reflect.apply(compress, undefined, [bytes])) : undefined

/** Writers of every format, some of them in several of their ways. */
const WRITERS: readonly Writer[] = [
  writer('text', 'ferry.txt', ALL, asText),
  writer('markdown', 'ferry.md', ALL, asText),
  writer('html', 'ferry.html', ALL, pageOf),
  writer('docx', 'ferry.docx', ['title', 'author'], ({ title, author, paragraphs }) =>
    wordFile([{ style: 'Title', text: title }, ...paragraphs], { title, author }),
  ),
  writer('json', 'ferry.json', ALL, (story) => json(asOwn(story))),
  writer('json', 'ninjs.json', WITHOUT_URL, (story) => json(asNinjs(story))),
  writer('json-lines', 'ferry.jsonl', ALL, (story) => `${JSON.stringify(asOwn(story))}\n`),
  writer('csv', 'ferry.csv', ALL, asCsv),
  writer('parquet', 'ferry.parquet', ALL, asParquet),
  writer('pdf', 'ferry.pdf', ['title'], ({ title, paragraphs }) => pdfFile(typeset(paragraphs, { ...SETTING, headline: title }))),
  writer('newsml', 'newsml.xml', WITHOUT_URL, asNewsMl),
  writer('nitf', 'nitf.xml', ['outlet', 'title', 'author', 'date'], asNitf),
  writer('feed', 'rss.xml', ALL, asRss),
  writer('feed', 'atom.xml', ALL, asAtom),
  writer('json-feed', 'feed.json', ALL, (story) => json(asJsonFeed(story))),
  writer('mail', 'ferry.eml', ['title', 'author', 'date'], asMail),
  writer('mbox', 'ferry.mbox', ['title', 'author', 'date'], asMailbox),
  writer('mhtml', 'ferry.mhtml', ALL, (story) => asMhtml(story.url, story.title, asPage(story))),
  writer('text', 'export.txt', ['outlet', 'title', 'author', 'date', 'language'], asNexis),
  writer('gzip', 'ferry.html.gz', ALL, (story) => gzipSync(pageOf(story))),
  ...(zstd ? [writer('zstd', 'ferry.html.zst', ALL, (story) => zstd(pageOf(story)))] : []),
  writer('zip', 'clips.zip', ALL, (story) => asZip(pagesOf(story))),
  writer('tar', 'clips.tar', ALL, (story) => asTar(pagesOf(story))),
  writer('gzip', 'clips.tar.gz', ALL, async (story) => gzipSync(await asTar(pagesOf(story)))),
  writer('warc', 'crawl.warc', ALL, (story) => asWarc(story.url, pageOf(story))),
  writer('gzip', 'crawl.warc.gz', ALL, (story) => gzipSync(asWarc(story.url, pageOf(story)))),
  writer('wacz', 'crawl.wacz', ALL, (story) => asWacz(story.url, pageOf(story))),
]

/** A file in every format; each may hold a story of its own. */
export async function written(storyOf: (number: number) => Story): Promise<Written[]> {
  return Promise.all(
    WRITERS.map(async ({ write, ...known }, i) => {
      const bytes = await write(storyOf(i))
      return { ...known, bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes }
    }),
  )
}
