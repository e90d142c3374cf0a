import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { pdfFile } from '../tools/pdf-file.ts'
import { type Setting, typeset } from '../tools/typeset.ts'
import { LONG_STORY } from './pdf-story.ts'
import { articleOf } from './reading.ts'

const PLAIN: Setting = {
  columns: 1,
  gutter: 18,
  size: 10,
  leading: 12,
  indent: 0,
  isJustified: false,
  isBroken: false,
  placedBy: 'line',
  depth: 2000,
}

const both = [true, false]
const SETTINGS: readonly Setting[] = [1, 2, 3, 4, 5].flatMap((columns) =>
  both.flatMap((isJustified) =>
    both.flatMap((isBroken) =>
      (['line', 'word', 'letter'] as const).map((placedBy, i): Setting => ({
        ...PLAIN,
        columns,
        isJustified,
        isBroken,
        placedBy,
        gutter: columns > 3 ? 11 : 18,
        size: columns > 3 ? 8.5 : 10,
        leading: columns > 3 ? 9.5 : 12,
        indent: i % 2 === 0 ? 10 : 0,
        // Several pages, so that columns and pages break paragraphs.
        depth: [2000, 230, 150, 130, 110][columns - 1]!,
        headline: 'Harbour board votes for the night ferry after nine winters without one',
        deck: 'Critics on the mainland speak of a gamble; the islanders light bonfires',
        runningHead: 'THE BRACKWATER POST',
      })),
    ),
  ),
)

const named = (setting: Setting): string =>
  `${setting.columns} columns, ${setting.isJustified ? 'justified' : 'ragged'}, ${setting.isBroken ? 'words broken' : 'words whole'}, placed by the ${setting.placedBy}`

describe('a story gives the same quotations however its page is laid out', () => {
  test.each(SETTINGS.map((setting) => [named(setting), setting] as const))('%s', async (_, setting) => {
    const plain = await articleOf('story.txt', LONG_STORY.join('\n\n'))
    const laidOut = await articleOf('story.pdf', pdfFile(typeset(LONG_STORY, setting)))
    const quoted = (article: typeof plain): string[] => extract(article).map(({ form, content }) => `${form}: ${content}`)

    expect(laidOut.text.split('\n\n')).toEqual(LONG_STORY)
    expect(quoted(laidOut)).toEqual(quoted(plain))
    expect(laidOut.parts).toEqual([
      { kind: 'title', text: setting.headline },
      { kind: 'deck', text: setting.deck },
    ])
  })
})
