import { constants } from 'node:buffer'
import { extract } from '../../src/extract/index.ts'
import { encode } from 'iconv-lite'
import { expect, test } from 'vitest'
import { decodeText } from '../../src/ingest/decode.ts'
import { decodeRaw } from '../../src/ingest/encoding/decode-raw.ts'
import { articleOf, readOne, reasonFor } from './reading.ts'

const SAID = '“Déjà vu”, sagte sie; der Kahn kostet €5.'
const POLISH = 'Łódź, žluťoučký kůň'
const JAPANESE = '日本語の新聞は朝に届く'

const html = (words: string, head: string): string => `<html><head>${head}</head><body><p>${words}</p></body></html>`

test.each([
  ['windows-1252 where nothing is declared', SAID, '', 'windows-1252'],
  ['windows-1252 where Latin-1 is declared', SAID, '<meta charset="iso-8859-1">', 'windows-1252'],
  ['ISO 8859-2', POLISH, '<meta charset="iso-8859-2">', 'iso-8859-2'],
  ['ISO 8859-2 in an old declaration', POLISH, '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-2">', 'iso-8859-2'],
  ['ISO 8859-2 in a late declaration', POLISH, `<!-- ${'x'.repeat(2000)} --><meta charset="iso-8859-2">`, 'iso-8859-2'],
  ['EUC-JP', JAPANESE, '<meta charset="euc-jp">', 'euc-jp'],
  ['Shift JIS', JAPANESE, '<meta charset="shift_jis">', 'shift_jis'],
  ['UTF-8 where nothing is declared', JAPANESE, '', 'utf-8'],
  ['UTF-8 that was saved under an older declaration', JAPANESE, '<meta charset="gbk">', 'utf-8'],
  ['an encoding nobody knows', SAID, '<meta charset="made-up-1">', 'windows-1252'],
])('a page in %s is read', async (_, words, head, encoding) => {
  expect((await articleOf('a.html', encode(html(words, head), encoding))).text).toBe(words)
})

test('a byte-order mark wins over what is declared', async () => {
  const bytes = Buffer.concat([Buffer.of(0xff, 0xfe), encode(html(JAPANESE, '<meta charset="windows-1252">'), 'utf-16le')])
  expect((await articleOf('a.html', bytes)).text).toBe(JAPANESE)
})

/** Bytes as they come, from a seed. */
function noise(seed: number, length: number): Uint8Array {
  let state = seed
  return Uint8Array.from({ length }, () => (state = (state * 1103515245 + 12345) % 2147483648) >>> 16)
}

test.each([
  ['bytes at random', noise(7, 4000)],
  ['many of them', noise(8, 200_000)],
  [
    'bytes at random with a page around them',
    Buffer.concat([Buffer.from('<html><body><p>“'), noise(9, 4000), Buffer.from('”</p></body></html>')]),
  ],
])('%s are no page, whatever the file is called', async (_, bytes) => {
  expect(await reasonFor('a.html', bytes)).toBe('not text (its bytes spell nothing that anybody types)')
})

test('a page with a few signs that nobody types is read', async () => {
  const page = html(`\0\0\x07${SAID} \ufffd\ufffd`, '')
  expect((await articleOf('a.html', new TextEncoder().encode(page))).text).toContain('Déjà vu')
})

test('a page whose encoding was told by its words says so', async () => {
  const words = 'Die Fähre fährt wieder, sagte sie, und die Bürger auf der Insel hören es zum ersten Mal seit neun Wintern.'
  const read = await readOne('a.html', encode(html(words, '<meta charset="utf-8">'), 'windows-1252'))
  expect(read).toMatchObject({ kind: 'article', article: { text: words } })
  expect(read.kind === 'article' && read.warnings.join()).toContain('not the utf-8 that is declared; read as windows-1252')
})

test('what its holder says of a text is heard', () => {
  const bytes = encode('Łódź', 'iso-8859-2')
  expect(decodeRaw({ bytes, mediaType: 'text/plain; charset="ISO-8859-2"' }, 'text')).toMatchObject({ text: 'Łódź' })
  expect(decodeRaw({ bytes }, 'text')).toMatchObject({ kind: 'unreadable' })
})

test('an article whose words were damaged before it was saved says so', async () => {
  const read = await readOne('a.txt', 'â€œWe leave,â€ said Ilse Tamm, who keeps the inn at the quay. â€œWe wonâ€™t be back.â€')
  expect(read.kind === 'article' && read.warnings).toEqual([
    '`â€œ` stands for “: it was decoded wrongly before it was saved (mended in 5 places); columns count in what was meant',
  ])
  expect(read.kind === 'article' && extract(read.article).map(({ content }) => content)).toEqual(['We leave, We won’t be back.'])
})

test('a file with more bytes than one text can have is refused before it is read', () => {
  expect(decodeText(new Uint8Array(constants.MAX_STRING_LENGTH + 1))).toEqual({
    kind: 'unreadable',
    reason: 'longer than 512 MB, which is more than one text can have',
  })
})
