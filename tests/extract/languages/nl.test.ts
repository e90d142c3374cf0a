import { describe, expect, test } from 'vitest'
import { saidIn } from './said-in.ts'

describe('Dutch newspapers', () => {
  test.each([
    [
      'single marks, apostrophes and places',
      "‘We hebben geen keus’, zei burgemeester Joris van Ham van 's-Gravenzande dinsdag. ‘Zo'n dijk houdt het niet.’",
      ["Joris van Ham: We hebben geen keus … Zo'n dijk houdt het niet."],
    ],
    [
      'straight single marks',
      "'Ik heb zo'n storm nog nooit gezien', vertelt visser Klaas Drent. 'De foto's bewijzen het.'",
      ["Klaas Drent: Ik heb zo'n storm nog nooit gezien … De foto's bewijzen het."],
    ],
    [
      'aldus',
      '“Dit is een ramp voor ’s-Hertogenbosch”, aldus wethouder Marieke Bolt.',
      ['Marieke Bolt: Dit is een ramp voor ’s-Hertogenbosch'],
    ],
    ['volgens', 'Volgens de minister, Pieter Zandstra, is het plan ‘volstrekt onhaalbaar’.', ['Pieter Zandstra: volstrekt onhaalbaar']],
    [
      'split',
      '‘Het probleem’, zegt onderzoeker Fatma Yildiz, ‘is dat niemand het heeft gemeten.’',
      ['Fatma Yildiz: Het probleem … is dat niemand het heeft gemeten.'],
    ],
    [
      'low marks',
      'Directeur Saskia Bloem is duidelijk: „Wij sluiten geen enkele vestiging.”',
      ['Saskia Bloem: Wij sluiten geen enkele vestiging.'],
    ],
    [
      'decades, plurals and towns are no quotations',
      "In de jaren '60 en '70 stonden hier fabrieken. De foto's van opa's huis hangen in 't museum. In '95 werd 's avonds nog gewerkt.",
      [],
    ],
    [
      'a part of a day after the name',
      '„Wij gaan hier niet weg”, zei Saskia Bloem woensdagochtend.',
      ['Saskia Bloem: Wij gaan hier niet weg'],
    ],
    ['titles and terms', 'De film ‘Het lege huis’ draait vanaf donderdag. De zogenoemde ‘stikstofboeren’ blijven thuis.', []],
  ])('%s', (_, text, said) => {
    expect(saidIn(text)).toEqual(said)
  })
})
