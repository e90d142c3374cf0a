import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import type { Quotation } from '../../src/model.ts'
import { articleOf } from './reading-of.ts'

/** What stands inside other quotations of a text. */
const nestedOf = (text: string): Quotation[] => extract(articleOf(text)).filter(({ parent }) => parent !== undefined)

describe('a quotation inside a quotation has a speaker of its own, named in the words of the outer one', () => {
  test.each([
    ['before', '“She turned to me and said, ‘Run,’ and we ran,” Bray recalled.', 'Run,', 'She', 'said'],
    ['a colon', '“Tom Vale told the crew: ‘Close the pier at once,’” Bray said.', 'Close the pier at once,', 'Tom Vale', 'told'],
    ['after', '“‘Close the pier,’ said Tom Vale, and we did,” Bray said.', 'Close the pier,', 'Tom Vale', 'said'],
    ['running on', '“He called the pier ‘a rotten tooth’,” Bray said.', 'a rotten tooth', 'He', 'called'],
    ['in the second piece', '“We waited,” Bray said, “until Vale shouted ‘Run for it!’ from the quay.”', 'Run for it!', 'Vale', 'shouted'],
    [
      'another clause after it',
      '“Vale wrote to us: ‘We sold the pier,’ and I believed him,” said Bray.',
      'We sold the pier,',
      'Vale',
      'wrote',
    ],
    ['marks of the same kind', 'Bray said: "She yelled "get off the quay" and nobody heard."', 'get off the quay', 'She', 'yelled'],
    ['German', '„Vale sagte uns: ‚Wir gehen alle weg‘“, berichtete Ona Bray.', 'Wir gehen alle weg', 'Vale', 'sagte'],
    ['French', '« Vale a déclaré : “Nous partons demain” », raconte Ona Bray.', 'Nous partons demain', 'Vale', 'déclaré'],
    ['a plural', '“They called us ‘the river rats’ for years,” Bray said.', 'the river rats', 'They', 'called'],
    ['Spanish', '«Vale dijo: “Nos vamos mañana”», contó Ona Bray.', 'Nos vamos mañana', 'Vale', 'dijo'],
  ])('%s', (_, text, content, speaker, cue) => {
    expect(nestedOf(text).map((each) => [each.content, each.speaker?.text, each.cue?.text])).toEqual([[content, speaker, cue]])
  })
})

describe('“I” inside a quotation is its speaker', () => {
  test.each([
    ['English', '“I told him: ‘Close the pier,’” Ona Bray said.', 'Ona Bray'],
    ['a pronoun outside', 'Ona Bray runs the port. “I told him: ‘Close the pier,’” she said.', 'Ona Bray'],
    ['nobody named outside', '“I told him: ‘Close the pier,’” she said.', undefined],
    ['we', '“We told him: ‘Close the pier,’” Ona Bray said.', undefined],
    ['German', '„Ich sagte ihm: ‚Sperr die Mole‘“, sagte Ona Bray.', 'Ona Bray'],
    ['French', '« Alors je déclare : “Fermez le quai demain” », raconte Ona Bray.', 'Ona Bray'],
    ['Spanish', '«Yo dije: “Cierra el muelle mañana”», contó Ona Bray.', 'Ona Bray'],
  ])('%s', (_, text, name) => {
    expect(nestedOf(text).map(({ speaker }) => speaker?.name)).toEqual([name])
  })
})

test('“she” inside a quotation is never its speaker', () => {
  const text = 'Ona Bray runs the port. “She told me: ‘Close the pier at once,’” Bray said.'

  expect(nestedOf(text).map(({ speaker }) => speaker)).toEqual([expect.not.objectContaining({ name: 'Ona Bray' })])
})

test('a surname inside a quotation is completed like any other', () => {
  const text = 'Tom Vale owns the ferry. “Vale told me: ‘Close the pier at once,’” Ona Bray said.'

  expect(nestedOf(text)[0]?.speaker).toMatchObject({ text: 'Vale', name: 'Tom Vale' })
})

test.each([
  ['a title', '“We played ‘Home by Tide’ until the fog came,” Bray said.'],
  ['scare quotes', '“Their ‘plan’ sank us,” Bray said.'],
  ['a term', '“The so-called ‘tide tax’ sank us,” Bray said.'],
])('%s inside a quotation is a mention', (_, text) => {
  expect(nestedOf(text).map(({ form }) => form)).toEqual(['mention'])
})

test('a quotation inside a nested one belongs to the nested one', () => {
  const quotations = extract(articleOf('“Vale wrote: ‘The board called us “idle dreamers” twice,’” said Ona Bray.'))
  const [outer, nested, innermost] = quotations

  expect(quotations.map(({ content }) => content.slice(0, 9))).toEqual(['Vale wrot', 'The board', 'idle drea'])
  expect([nested?.parent, innermost?.parent]).toEqual([outer?.id, nested?.id])
  expect(outer?.nested?.map(({ id }) => id)).toEqual([nested?.id])
})

test.each([
  ['no marks inside', '“We leave,” said Bray.'],
  ['an apostrophe', '‘We don’t leave the crews’ boats,’ said Bray.'],
  ['two quotations side by side', '“We leave,” said Bray. ‘Never,’ said Vale.'],
  ['marks inside a title', 'She sang the song “Home ‘by’ Tide” on Friday.'],
])('nothing is nested: %s', (_, text) => {
  expect(nestedOf(text)).toEqual([])
})
