import { describe, expect, test } from 'vitest'
import { saidIn } from './said-in.ts'

describe('Norwegian newspapers', () => {
  test.each([
    [
      'a dash inside a paragraph',
      'Ordføreren vil kjempe videre. – Vi har nettopp begynt, sier Hanne Moe. Møtet er i morgen.',
      ['Hanne Moe: Vi har nettopp begynt'],
    ],
    [
      'a headline with a dash',
      '– Vi gir oss ikke\n\nOrdføreren i Storvik vil ikke gi opp. – Vi har nettopp begynt, sier Hanne Moe.',
      ['displayed: Vi gir oss ikke', 'Hanne Moe: Vi har nettopp begynt'],
    ],
    [
      'pointed marks',
      '«Dette er ikke akseptabelt», skriver ordfører Siri Haugland i en e-post.',
      ['Siri Haugland: Dette er ikke akseptabelt'],
    ],
    ['a term', 'Den såkalte «gullbillett-saken» er henlagt.', []],
  ])('%s', (_, text, said) => {
    expect(saidIn(text)).toEqual(said)
  })
})
