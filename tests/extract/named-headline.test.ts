import { expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { articleOf, quotationsOf } from './reading-of.ts'

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

test.each([
  ['who the body names', 'Bray: “The pier will not shut”', 'Ona Bray'],
  ['who the body calls so', '“The pier will not shut”, says Bray', 'Ona Bray'],
  ['no matter told of', 'Small harbours: “The pier will not shut”', undefined],
  ['no one who only listens', 'Pier “will not shut”, inquiry told', undefined],
])('a headline gives words to %s', (_, title, name) => {
  const body = '“The pier will not shut,” said the harbour master, Ona Bray. She told an inquiry.'
  const [first] = extract(articleOf(body, [{ kind: 'title', text: title }]))
  expect([first?.form, first?.speaker?.name ?? first?.speaker?.text]).toEqual(['display', name])
})
