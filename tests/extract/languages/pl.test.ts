import { describe, expect, test } from 'vitest'
import { saidIn } from './said-in.ts'

describe('Polish newspapers', () => {
  test.each([
    ['low marks and a dash', '„Nie zamkniemy szkoły” – powiedział burmistrz Jan Karcz.', ['Jan Karcz: Nie zamkniemy szkoły']],
    [
      'a dialogue with dashes',
      '– Nie mamy już wody – mówi sołtys Anna Wrona. – Czekamy trzeci dzień.',
      ['Anna Wrona: Nie mamy już wody … Czekamy trzeci dzień.'],
    ],
    [
      'a dash inside a paragraph',
      'Kilkaset osób wyszło na ulice. – Nikt nas nie pytał o zdanie – mówi Halina Bury.',
      ['Halina Bury: Nikt nas nie pytał o zdanie'],
    ],
    ['według', 'Według rzecznika policji, Piotra Kosa, kierowca był „kompletnie pijany”.', ['Piotra Kosa: kompletnie pijany']],
    ['whose opinion', 'Wójt Zbigniew Kos odpiera zarzuty. Jego zdaniem protest jest „polityczny”.', ['Zbigniew Kos: polityczny']],
    [
      'a verb without its subject',
      'Wójt Zbigniew Kos odpiera zarzuty. „To kłamstwo” – napisał w oświadczeniu.',
      ['Zbigniew Kos: To kłamstwo'],
    ],
    [
      'who follows a verb of naming is named',
      'Trener Adam Sowa uważa, że drużyna zagrała „bez serca”. Nazwał sędziego „amatorem”.',
      ['Adam Sowa: bez serca', 'Adam Sowa: amatorem'],
    ],
    ['titles and terms', 'Film „Długa zima” wchodzi do kin w piątek. Tak zwana „ustawa węglowa” przepadła.', []],
    [
      'a dialogue whose verb only tells how it sounded',
      'Port jest zamknięty od tygodnia i nikt nie wie, kiedy się otworzy.\n\n– Widziałem już wszystko – westchnął stary rybak. – Nikt nie przyjdzie.',
      ['stary rybak: Widziałem już wszystko … Nikt nie przyjdzie.'],
    ],
  ])('%s', (_, text, said) => {
    expect(saidIn(text)).toEqual(said)
  })
})
