import { expect, test } from 'vitest'
import { quotationsOf } from './reading-of.ts'

test.each([
  [
    'English',
    'Bray: “The pier will not shut”',
    'The pier stood shut on Monday. “The pier is not going to be shut this year,” Ona Bray told the crews.',
    'display',
  ],
  [
    'Spanish',
    'Peña: «El muelle no se cierra»',
    'El puerto cerró el lunes por la tarde. «El muelle no se va a cerrar este año», dijo Ana Peña en la plaza.',
    'display',
  ],
  [
    'French',
    'Dupont : « Le quai ne ferme pas »',
    'Le port a fermé lundi soir. « Le quai ne sera pas fermé cette année », a dit Anne Dupont aux pêcheurs.',
    'display',
  ],
  [
    'German',
    'Brahm: „Die Mole bleibt“',
    'Der Hafen schloss am Montag. „Die Mole wird in diesem Jahr nicht mehr geschlossen“, sagte Ona Brahm.',
    'display',
  ],
  [
    'a list of what each said',
    'Bray: “The pier will not shut”',
    'Vale: “It will”\n\nThe crews went home on Friday, long before the board had made up its mind.',
    'direct',
  ],
  [
    'a sentence of the body',
    'Bray: “The pier will not shut.”',
    'The crews went home on Friday, long before the board had made up its mind.',
    'direct',
  ],
])('a headline that names who said it, and words the body prints otherwise: %s', (_, head, body, form) => {
  expect(quotationsOf(`${head}\n\n${body}`)[0]?.form).toBe(form)
})
