import { expect, test } from 'vitest'
import { hasCorrectionNote } from '../../src/text/correction-note.ts'

test.each([
  'The weir is sold.\n\nCorrection: the year was 2019.',
  'The weir is sold.\n\n• This article was amended on 5 March 2024.',
  'An earlier version of this story gave the wrong year.',
  'The weir is sold.\nCORRECTION\nThe year was 2019.',
  'Das Wehr ist verkauft.\n\nAnmerkung der Redaktion: In einer früheren Fassung dieses Artikels hieß es 2018.',
  'Le barrage est vendu.\n\nRectificatif : une version antérieure de cet article donnait 2018.',
  'La presa está vendida.\n\nFe de errores: el año era 2019.',
])('a note: %s', (text) => {
  expect(hasCorrectionNote(text)).toBe(true)
})

test.each([
  'The weir is sold. Corrections officers were called.',
  'Correction of the river began in 1891.',
  'The board corrected itself: the weir is not sold.',
  'Earlier versions of the plan had no weir.',
])('none: %s', (text) => {
  expect(hasCorrectionNote(text)).toBe(false)
})
