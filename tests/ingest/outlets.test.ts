import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { NAME_BY_DOMAIN, NAME_BY_KEY } from '../../src/ingest/outlets/known-outlets.ts'
import { outletOf } from '../../src/ingest/outlets/outlet-of.ts'
import type { Profile } from '../../src/model.ts'
import { articleOf } from './reading.ts'

test('hundreds of outlets are known, each under one name, which is its own', () => {
  const names = new Set([...NAME_BY_DOMAIN.values(), ...NAME_BY_KEY.values()])
  expect(names.size).toBeGreaterThan(300)
  expect([...names].filter((outlet) => outletOf({ outlet }) !== outlet)).toEqual([])
})

test.each([
  ['www.nytimes.com', 'The New York Times'],
  ['NYTimes.com', 'The New York Times'],
  ['https://www.nytimes.com/2026/03/05/ferry.html', 'The New York Times'],
  ['New York Times', 'The New York Times'],
  ['THE NEW YORK TIMES', 'The New York Times'],
  ['BBC News', 'BBC'],
  ['The Guardian (UK)', 'The Guardian'],
  ['Süddeutsche', 'Süddeutsche Zeitung'],
  ['sport.bbc.co.uk', 'BBC'],
  ['El Pais', 'El País'],
  ['The Brackwater Post', 'The Brackwater Post'],
  ['Times', 'Times'],
  ['Guardian', 'Guardian'],
  ['brackwater.example', 'brackwater.example'],
  ['Brackwater.example', 'Brackwater.example'],
  ['https://www.Brackwater.example/news', 'brackwater.example'],
])('an outlet said to be %s is %s', (outlet, name) => {
  expect(outletOf({ outlet })).toBe(name)
})

test.each([
  [undefined, 'https://www.theguardian.com/x', 'The Guardian'],
  [undefined, 'https://www.nottheguardian.com/x', undefined],
  [undefined, 'https://theguardian.com.example/x', undefined],
  [undefined, 'no address', undefined],
  ['The Guardian', 'https://guardian.ng/x', 'The Guardian (Nigeria)'],
  ['Reuters', 'https://www.nytimes.com/x', 'Reuters'],
  ['The Brackwater Post', 'https://www.nytimes.com/x', 'The Brackwater Post'],
])('of an outlet said to be %s, found at %s, the name is %s', (outlet, url, name) => {
  expect(outletOf({ outlet, url })).toBe(name)
})

const OUTLETS = { 'brackwater.example': 'The Brackwater Post', 'BW Post Online': 'The Brackwater Post', 'The New York Times': 'NYT' }

test.each([
  [{ outlet: 'bw post online' }, 'The Brackwater Post'],
  [{ outlet: 'news.brackwater.example' }, 'The Brackwater Post'],
  [{ url: 'https://www.brackwater.example/ferry' }, 'The Brackwater Post'],
  [{ outlet: 'Ferry news', url: 'https://www.brackwater.example/ferry' }, 'The Brackwater Post'],
  [{ outlet: 'New York Times' }, 'NYT'],
  [{ outlet: 'The Osel Echo' }, 'The Osel Echo'],
])('a newsroom’s own names come first: %j', (said, name) => {
  expect(outletOf(said, OUTLETS)).toBe(name)
})

test('a name stays what it was made', () => {
  const said = fc.oneof(fc.string({ unit: 'grapheme' }), fc.webUrl(), fc.domain(), fc.constantFrom(...NAME_BY_KEY.keys()))
  fc.assert(
    fc.property(said, (outlet) => {
      const name = outletOf({ outlet })
      expect(outletOf({ outlet: name })).toBe(name)
    }),
  )
})

test('every format has the outlet under one name', async () => {
  const text = 'The night ferry will run again from May, the harbour board decided on Tuesday.'
  const options = { defaults: {}, metadata: [], outlets: OUTLETS }
  const page = `<html><head><meta property="og:site_name" content="BW Post Online"></head><body><article><h1>Ferry</h1><p>${text}</p></article></body></html>`
  expect(await articleOf('a.html', page, options)).toMatchObject({ outlet: 'The Brackwater Post', label: 'The Brackwater Post' })
  expect(await articleOf('a.txt', `---\nurl: https://brackwater.example/1\n---\n${text}`, options)).toMatchObject({
    outlet: 'The Brackwater Post',
  })
  expect(await articleOf('a.txt', `---\noutlet: BBC News\n---\n${text}`)).toMatchObject({ outlet: 'BBC' })
  expect(await articleOf('nytimes.com.txt', text)).not.toHaveProperty('outlet')
})

test('what a rule says of files is surer than their address', async () => {
  const options = { defaults: {}, metadata: [{ files: '*.txt', metadata: { outlet: 'The Osel Echo' } }], outlets: OUTLETS }
  const text = '---\nurl: https://brackwater.example/1\n---\nThe night ferry will run again from May.'
  expect(await articleOf('a.txt', text, options)).toMatchObject({ outlet: 'The Osel Echo' })
})

const told = (outlet: string, words: string): string =>
  `---\noutlet: ${outlet}\n---\n“We will not ${words} the harbour before the ferry is back in the water,” said Ilse Tamm.\n`

const house = (outlet: string): Profile => ({ name: 'ours', outlets: { [outlet]: { masks: 'full' } } })

test('a house style is found whatever the profile and the article call the outlet', async () => {
  const sources = [
    { name: 'a.txt', bytes: new TextEncoder().encode(told('www.nytimes.com', 'f****** leave')) },
    { name: 'b.txt', bytes: new TextEncoder().encode(told('The Osel Echo', 'fucking leave')) },
  ]
  const kindsUnder = async (profile: Profile): Promise<string[]> =>
    (await check(sources, { profile, isDraft: false })).findings.flatMap(({ discrepancies }) => discrepancies.map(({ kind }) => kind))
  expect(await kindsUnder(house('NY Times'))).toEqual(await kindsUnder(house('The New York Times')))
  expect(await kindsUnder(house('NY Times'))).toContain('house-style')
  expect(await kindsUnder('default')).not.toContain('house-style')
})
