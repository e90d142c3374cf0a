import { zipSync } from 'fflate'
import { WARCRecord, WARCSerializer } from 'warcio'
import { type Header, pack } from 'tar-stream'
import { readAll } from './reading.ts'

/** What a folder of clips holds: names, and what is in the files. */
export type Clips = Readonly<Record<string, string | Uint8Array>>

/** A clip of the Brackwater Post that can be told from others. */
export const clip = (number: number): string =>
  `The ferry sails again, said mayor ${number}. “We have waited ${number} winters,” she added.\n`

/** Text that packs badly, so that a cut is somewhere in it. */
export const LONG = Array.from({ length: 4000 }, (_, i) => `Ferry ${(i * 7919) % 6007} sailed at ${(i * 104_729) % 1301}.`).join('\n')

/** A ZIP of clips. */
export const zipOf = (clips: Clips, level: 0 | 6 = 6): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(clips).map(([name, content]) => [name, bytesOf(content)])), { level })

/** A tar of clips, or of whatever else its headers say. */
export async function tarOf(clips: Clips, others: readonly (Partial<Header> & Pick<Header, 'name'>)[] = []): Promise<Uint8Array> {
  const tar = pack()
  for (const header of others) tar.entry(header)
  for (const [name, content] of Object.entries(clips)) tar.entry({ name }, Buffer.from(bytesOf(content)))
  tar.finalize()
  return joined(tar)
}

/** What a server sent. */
export interface Answer {
  readonly url: string
  readonly content: string | Uint8Array
  readonly type?: 'response' | 'resource' | 'conversion' | 'revisit' | 'metadata' | 'request'
  readonly status?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly fields?: Readonly<Record<string, string>>
}

/** A web archive of answers; `gzip` packs every record by itself, as crawlers do. */
export async function warcOf(answers: readonly Answer[], gzip = false): Promise<Uint8Array> {
  return Buffer.concat(await Promise.all(answers.map(async (answer) => recordOf(answer, gzip))))
}

/** One record of a web archive. */
export async function recordOf(answer: Answer, gzip = false): Promise<Uint8Array> {
  const {
    url,
    content,
    type = 'response',
    status = '200 OK',
    headers = { 'Content-Type': 'text/html; charset=utf-8' },
    fields = {},
  } = answer
  const isHttp = type === 'response' || type === 'request' || type === 'revisit'
  const record = WARCRecord.create(
    {
      url,
      type,
      date: '2021-03-04T05:06:07Z',
      warcVersion: 'WARC/1.1',
      statusline: `HTTP/1.1 ${status}`,
      warcHeaders: { ...(!isHttp && { 'Content-Type': headers['Content-Type'] ?? 'text/html' }), ...fields },
      ...(isHttp && { httpHeaders: { ...headers } }),
    },
    [bytesOf(content)],
  )
  return WARCSerializer.serialize(record, { gzip })
}

/** What becomes of some files at hand, a line each: `clips.zip/a.txt`, or `clips.zip: cut off before its end`. */
export async function outcomes(name: string, bytes: Uint8Array): Promise<string[]> {
  const all = await readAll([{ name, bytes }])
  return all.flatMap((one) => {
    if (one.kind === 'skipped') return [`${one.path}: ${one.reason}`]
    return one.kind === 'article' ? [one.article.path + one.warnings.map((warning) => ` (${warning})`).join('')] : []
  })
}

/** Chunks as one. */
export async function joined(chunks: AsyncIterable<unknown>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) if (chunk instanceof Uint8Array) all.push(chunk)
  return Buffer.concat(all)
}

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content
