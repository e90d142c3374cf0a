import { describe, expect, test } from 'vitest'
import { saidIn } from './said-in.ts'

describe('a language without tables keeps its quotations, and nobody is made up', () => {
  test.each([
    [
      'Finnish: a clause follows',
      'Talo on kylmä ja vanha, eikä se ole enää turvallinen. ”Emme lähde täältä”, sanoo kunnanjohtaja Aino Kallio.',
      ['nobody: Emme lähde täältä'],
    ],
    [
      'Hungarian: nobody is named for what only begins a sentence',
      'A híd már nem biztonságos, és el kell bontani. Hozzátette: „ez már nem játék”.',
      ['nobody: ez már nem játék'],
    ],
    ['Czech: a title stays one', 'Město chce most opravit a že to bude drahé, uvedl úřad. Film „Dlouhá zima“ měl premiéru.', []],
  ])('%s', (_, text, said) => {
    expect(saidIn(text)).toEqual(said)
  })
})
