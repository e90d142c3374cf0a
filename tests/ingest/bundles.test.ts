import { expect, test } from 'vitest'
import { places } from '../../src/finding/places.ts'
import type { Article } from '../../src/model.ts'
import {
  europressePage,
  expected,
  factiva,
  factivaFields,
  factivaPage,
  factivaTable,
  genios,
  nexis,
  nexisAcademic,
  nexisPage,
  nexisUni,
  proQuest,
  stories,
  type Story,
} from './deliveries.ts'
import { readAll } from './reading.ts'

const TEXTS: readonly (readonly [name: string, write: (all: readonly Story[]) => string])[] = [
  ['Nexis', nexis],
  ['Nexis for libraries', nexisAcademic],
  ['Nexis Uni', (all) => nexisUni(all).join('\n\n')],
  ['Nexis Uni without empty lines', (all) => nexisUni(all).join('\n')],
  ['Factiva', factiva],
  ['Factiva with the names of fields', factivaFields],
  ['ProQuest', proQuest],
  ['GENIOS', genios],
]

const PAGES: readonly (readonly [name: string, write: (all: readonly Story[]) => string])[] = [
  ['Factiva', factivaPage],
  ['Factiva with the names of fields', factivaTable],
  ['Nexis', nexisPage],
  ['Europresse', europressePage],
]

async function articlesOf(name: string, content: string): Promise<readonly Article[]> {
  const all = await readAll([{ name, bytes: Buffer.from(content) }])
  return all.map((each) => {
    if (each.kind !== 'article') throw new Error(JSON.stringify(each))
    return each.article
  })
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const ALL = [...TEXTS.map((each) => [...each, 'txt'] as const), ...PAGES.map((each) => [...each, 'html'] as const)]

test.each(ALL)('two hundred articles that %s delivers are two hundred, each with its outlet and day', async (_, write, ending) => {
  const all = stories(200)
  const articles = await articlesOf(`export.${ending}`, write(all))
  expect(articles).toHaveLength(200)
  articles.forEach((article, i) => {
    const story = all[i] ?? all[0]!
    expect(article).toMatchObject({
      path: `export.${ending}#${i + 1}`,
      ...expected(story),
      holder: { kind: 'list', path: `export.${ending}` },
    })
    expect(oneLine(article.text)).toBe(oneLine(story.body))
  })
})

test.each(ALL)('a single article that %s delivers is one', async (_, write, ending) => {
  const articles = await articlesOf(`export.${ending}`, write(stories(1)))
  expect(articles).toHaveLength(1)
  expect(articles[0]).toMatchObject({ path: `export.${ending}#1`, outlet: 'The Brackwater Post' })
})

test.each(ALL)('what %s prints leads back to its line in the file', async (_, write, ending) => {
  const file = write(stories(7)).replaceAll('\n', ending === 'txt' ? '\r\n' : '\n')
  const lines = file.split(/\r?\n/)
  for (const [i, article] of (await articlesOf(`export.${ending}`, file)).entries()) {
    const start = article.text.search(new RegExp(String.raw`We have waited ${i + 1} winters`))
    const [place] = places(article, [{ start, end: start + 10 }])
    expect(lines[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1)).toMatch(new RegExp(`^We have waited ${i + 1} winters`))
    expect(ending === 'txt' ? file.slice(place?.start, place?.end) : 'We have wa').toBe('We have wa')
  }
})

test.each(TEXTS)('the headline of an article that %s delivers stands beside it, and leads back too', async (_, write) => {
  const file = write(stories(3))
  const [, second] = await articlesOf('export.txt', file)
  const title = second?.parts.find(({ kind }) => kind === 'title')
  expect(title?.text).toBe('Ferry number 2 to run again')
  expect(file.slice(title?.offset).startsWith('Ferry number 2 to run again')).toBe(true)
  expect(file.split('\n')[(title?.line ?? 0) - 1]?.slice((title?.column ?? 0) - 1)).toMatch(/^Ferry number 2 to run again/)
})

test('what a picture shows, and the line below the headline, stand beside the article too', async () => {
  for (const file of [nexis(stories(2)), nexisUni(stories(2)).join('\n\n')]) {
    const [first] = await articlesOf('export.txt', file)
    expect(first?.parts).toContainEqual({ kind: 'deck', text: 'The boat is back' })
    expect(first?.parts).toContainEqual({ kind: 'caption', text: 'The quay of Osel at night' })
  }
})

test('a delivery in other languages tells outlet, day, author and language too', async () => {
  const german = `\n                    Dokument 1 von 1\n\n\n               Stadtbote Osel\n\n               Donnerstag 5. März 2026\n\nDie Fähre fährt wieder\n\nAUTOR: Ada Lind\n\nRUBRIK: Lokales; S. 4\n\nLÄNGE: 310 Wörter\n\nDie Nachtfähre fährt ab Mai wieder.\n\nUPDATE: 6. März 2026\n\nSPRACHE: GERMAN; DEUTSCH\n\nPUBLICATION-TYPE: Zeitung\n\n               Copyright 2026 Stadtbote Osel\n               Alle Rechte vorbehalten\n`
  const french = `Le bac repart\nPar Ada Lind\n1 234 mots\n5 mars 2026\nLe Courrier d’Osel\nCOUROS\nFrançais\n© 2026 Le Courrier d’Osel. Tous droits réservés.\n\nLe bac de nuit repart en mai.\n\nDocument COUROS0020260305em350001x\n`
  expect(await articlesOf('a.txt', german)).toMatchObject([
    {
      outlet: 'Stadtbote Osel',
      title: 'Die Fähre fährt wieder',
      author: 'Ada Lind',
      date: '2026-03-05',
      language: 'de',
      text: 'Die Nachtfähre fährt ab Mai wieder.',
    },
  ])
  expect(await articlesOf('b.txt', french)).toMatchObject([
    { outlet: 'Le Courrier d’Osel', title: 'Le bac repart', author: 'Ada Lind', date: '2026-03-05', language: 'fr' },
  ])
})

test('a mail in which a database sends what was searched for is as many articles', async () => {
  const fields =
    'From: Nexis <no-reply@nexis.example>\nTo: desk@post.example\nSubject: Your delivery\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n'
  const all = await readAll([{ name: 'a.eml', bytes: Buffer.from(fields + nexis(stories(3)).trimStart()) }])
  expect(all.map((each) => each.kind === 'article' && [each.article.path, each.article.outlet])).toEqual([
    ['a.eml#1', 'The Brackwater Post'],
    ['a.eml#2', 'The Osel Herald'],
    ['a.eml#3', 'Stell Gazette'],
  ])
})
