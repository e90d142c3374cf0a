import { expect, test } from 'vitest'
import { hasCorrectionNote } from '../../src/text/correction-note.ts'

test.each([
  'The weir is sold.\n\nCorrection: the year was 2019.',
  'The weir is sold.\n\n• This article was amended on 5 March 2024.',
  'An earlier version of this story gave the wrong year.',
  'The weir is sold.\nCORRECTION\nThe year was 2019.',
  'Das Wehr ist verkauft.\n\nAnmerkung der Redaktion: In einer früheren Fassung dieses Artikels hieß es 2018.',
  'Le barrage est vendu.\n\nRectificatif : une version antérieure de cet article donnait 2018.',
  'The weir is sold.\n\nCorrection (2 May): An earlier version misquoted Ida Orsi.',
  'The weir is sold.\n\n[Clarification, May 2, 4:10 p.m.: the year was 2019.]',
  'The weir is sold.\n\n**Correction** (2 May): the year was 2019.',
  'The weir is sold.\n\nCorrection to this article: the year was 2019.',
  'The weir is sold.\n\nAmended on 2 May to mend a name.',
  'The weir is sold.\n\nAmended: the year was 2019.',
  'The weir is sold. An earlier version misquoted Ida Orsi.',
  'Das Wehr ist verkauft.\n\nBerichtigung vom 2. Mai: Es war 2018.',
  'Das Wehr ist verkauft.\n\nKorrektur (2. Mai): Es war 2018.',
  'Le barrage est vendu.\n\nRectificatif du 2 mai : il s’agit de 2018.',
  'La presa está vendida.\n\nFe de errores (2 de mayo): el año era 2019.',
  'La presa está vendida.\n\nFe de errores: el año era 2019.',
])('a note: %s', (text) => {
  expect(hasCorrectionNote(text)).toBe(true)
})

test.each([
  'The weir is sold. Corrections officers were called.',
  'Correction of the river began in 1891.',
  'The board corrected itself: the weir is not sold.',
  'Amended plans for the weir were shown on 2 May.',
  'Clarification of the river took 3 years.',
  'Corrected for inflation, the weir cost 2 million.',
  'An earlier version had no weir.',
  'Earlier versions of the plan had no weir.',
])('none: %s', (text) => {
  expect(hasCorrectionNote(text)).toBe(false)
})
