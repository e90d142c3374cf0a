import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../src/text/fold.ts'

test.each([
  ['“We lost,” she said', '"We lost," she said'],
  ['„Wir haben verloren“', '"Wir haben verloren"'],
  ['« Nous avons perdu »', '" Nous avons perdu "'],
  ['it’s the mayorʼs ‘plan’', "it's the mayor's 'plan'"],
  ['lost – and won — at 3−1', 'lost - and won - at 3-1'],
  ['10\u00a0000\u202feuros', '10 000 euros'],
])('%s is set without typography', (printed, plain) => {
  expect(fold(printed)).toBe(plain)
})

test('letters, accents and full stops stay', () => {
  expect(fold('Ça va… à Łódź?')).toBe('Ça va… à Łódź?')
})

test('offsets into a page stay, whatever it is made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(text)).toHaveLength(text.length)
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})
