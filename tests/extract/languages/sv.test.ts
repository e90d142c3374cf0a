import { describe, expect, test } from 'vitest'
import { saidIn } from './said-in.ts'

describe('Swedish newspapers', () => {
  test.each([
    [
      'a dash, and speech again after the clause',
      '– Det är katastrof, säger grannen Olle Sund. Ingen svarar i telefon.',
      ['Olle Sund: Det är katastrof … Ingen svarar i telefon.'],
    ],
    [
      'a pronoun',
      'Sjuksköterskan Elin Norberg har arbetat i tio år.\n\n– Jag har aldrig sett något liknande, säger hon.',
      ['Elin Norberg: Jag har aldrig sett något liknande'],
    ],
    [
      'the same mark on both sides',
      '”Det här är inte slutet”, sade tränaren Kent Lövgren efter matchen.',
      ['Kent Lövgren: Det här är inte slutet'],
    ],
    ['the same pointed mark on both sides', '»Jag ger mig inte», säger författaren Rolf Hedin.', ['Rolf Hedin: Jag ger mig inte']],
    ['enligt', 'Enligt polisens talesperson Maria Ekdahl är läget ”under kontroll”.', ['Maria Ekdahl: under kontroll']],
    [
      'a colon',
      'Statsministern Per Åkesson skriver på Facebook: ”Vi sörjer i dag tillsammans.”',
      ['Per Åkesson: Vi sörjer i dag tillsammans.'],
    ],
    ['titles and terms', 'Filmen ”Den långa resan” har premiär på fredag. De så kallade ”klimatbilarna” blir dyrare.', []],
    ['a list is no dialogue', 'Tre saker återstår:\n\n- nya räcken\n\n– nya skyltar', []],
  ])('%s', (_, text, said) => {
    expect(saidIn(text)).toEqual(said)
  })
})
