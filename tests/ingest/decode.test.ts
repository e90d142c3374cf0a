import { encode } from 'iconv-lite'
import { expect, test } from 'vitest'
import { articleOf } from './reading.ts'

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
