import { describe, expect, test } from 'vitest'
import { finding } from '../../src/finding/index.ts'
import { judged } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import { type Printing, printings } from '../printings.ts'

const found = (contents: Readonly<Record<string, Printing>>) => finding(judged(collate(printings(contents, 'spoken')))).discrepancies

const by = (outlet: string, words: string, more: Partial<Exclude<Printing, string>> = {}): Printing => ({ parts: [words], outlet, ...more })
const MAY = 'we may sell the weir in May'
const WILL = 'we will sell the weir in May'

describe('one outlet prints both', () => {
  test.each<[string, Readonly<Record<string, Printing>>]>([
    ['in two articles', { A: by('Harbour Gazette', MAY), B: by('Harbour Gazette', WILL) }],
    ['while others print one of them', { A: by('Harbour Gazette', MAY), B: by('Harbour Gazette', WILL), C: by('Morning Bell', MAY) }],
    ['and writes its name in two ways', { A: by('Harbour Gazette', MAY), B: by('HARBOUR GAZETTE', WILL) }],
  ])('%s', (_, contents) => {
    expect(found(contents)).toMatchObject([
      {
        kind: 'modality-change',
        severity: 'critical',
        also: ['same-outlet-inconsistency'],
        message: expect.stringContaining('; Harbour Gazette prints both.'),
      },
    ])
  })
})

describe('nothing is said', () => {
  test.each<[string, Readonly<Record<string, Printing>>]>([
    ['of two outlets', { A: by('Harbour Gazette', MAY), B: by('Morning Bell', WILL) }],
    ['of outlets nobody knows', { A: MAY, B: WILL }],
    ['of an outlet and the source it prints', { A: by('Harbour Gazette', MAY, { role: 'source' }), B: by('Harbour Gazette', WILL) }],
    ['of an outlet and a transcript it keeps', { A: by('Harbour Gazette', MAY), B: by('Harbour Gazette', WILL, { role: 'transcript' }) }],
    ['of what is licensed', { A: by('Harbour Gazette', 'we have 5 weirs in all'), B: by('Harbour Gazette', 'we have five weirs in all') }],
    ['of a fragment', { A: by('Harbour Gazette', MAY), B: by('Harbour Gazette', 'sell the weir in May') }],
  ])('%s', (_, contents) => {
    expect(found(contents).flatMap(({ also = [] }) => also)).toEqual([])
  })
})
