import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { pack } from 'tar-stream'

/** A file in an archive. */
export interface Packed {
  readonly name: string
  readonly bytes: Uint8Array
}

export const asZip = (files: readonly Packed[]): Uint8Array => zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])))

export async function asTar(files: readonly Packed[]): Promise<Uint8Array> {
  const archive = pack()
  for (const { name, bytes } of files) archive.entry({ name, mtime: new Date(0) }, Buffer.from(bytes))
  archive.finalize()
  const chunks: Uint8Array[] = []
  for await (const chunk of archive) if (chunk instanceof Uint8Array) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** One record of a web archive: a page as a server sent it. */
export function asWarc(url: string, page: Uint8Array): Uint8Array {
  const http = Buffer.concat([
    strToU8(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${page.length}\r\n\r\n`),
    page,
  ])
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2026-03-09T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:0d6f4f0c-8c55-4a6e-9a3e-3b6a1f4f4711>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`
  return Buffer.concat([strToU8(head), http, strToU8('\r\n\r\n')])
}

/** A web archive in a ZIP with what its readers expect beside it. */
export function asWacz(url: string, page: Uint8Array): Uint8Array {
  const descriptor = { profile: 'data-package', wacz_version: '1.1.1', resources: [] }
  return asZip([
    { name: 'datapackage.json', bytes: strToU8(JSON.stringify(descriptor)) },
    { name: 'archive/data.warc.gz', bytes: gzipSync(asWarc(url, page)) },
    {
      name: 'pages/pages.jsonl',
      bytes: strToU8(`{"format":"json-pages-1.0","id":"pages"}\n{"id":"1","url":"${url}","ts":"2026-03-09T10:00:00Z"}\n`),
    },
  ])
}

/** A page and what it shows in one file, as browsers save it. */
export function asMhtml(url: string, title: string, page: string): string {
  const lines = page.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n')
  return `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${url}\r\nSubject: ${title}\r\nDate: Mon, 9 Mar 2026 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----MultipartBoundary--x"\r\n\r\n------MultipartBoundary--x\r\nContent-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>\r\nContent-Transfer-Encoding: base64\r\nContent-Location: ${url}\r\n\r\n${Buffer.from(
    lines,
  )
    .toString('base64')
    .replaceAll(/.{76}/g, '$&\r\n')}\r\n\r\n------MultipartBoundary--x--\r\n`
}
