import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { places } from '../../src/finding/places.ts'
import { reflow } from '../../src/ingest/reflow.ts'
import type { Article } from '../../src/model.ts'
import { articleOf } from './reading.ts'

const PIER = `The old pier of Carrow will not open before the summer, as the harbour board made known on Tuesday night.

“We shall mend whatever can be mended with what the town has put by for it,” said Mrs Petra Lind, the chair of the board. “Nobody is asked to row, and nobody will be.”

Captain Tom Vale, who has kept the quay for eleven years, was not so sure. Half of the boats, he said, “have not been paid for since spring”, and the rest of them leak.

“I told them so in March.

“I told them so again in June, and I shall tell them so in September,” he added. “They write it down. They always write it down!”

Ona Bray, 41, of the ferry company, would not say who was to pay: “Ask the board.” She left by the side door, past a crowd that sang “Row, row, row”.

The board, which meets again on 3 November, wrote in a letter to the town that it had “every confidence” in its engineers.`

const HOF = `Der alte Steg von Karrow bleibt bis zum Sommer gesperrt, wie der Hafenausschuss am Dienstagabend mitteilte.

„Wir reparieren alles, was sich mit dem Geld der Stadt reparieren lässt“, sagte die Vorsitzende Petra Lind. „Niemand muss rudern, und niemand wird rudern.“

Kapitän Tom Vahl, der seit elf Jahren den Kai bewacht, war sich da nicht so sicher. Die Hälfte der Boote sei „seit dem Frühjahr nicht bezahlt“, sagte er, und der Rest sei undicht.

„Das habe ich im März gesagt, und im Juni noch einmal“, sagte Vahl. „Sie schreiben es auf!“

Der Ausschuss tagt wieder am 3. November. Er habe „volles Vertrauen“ in seine Ingenieure, schrieb er der Stadt.`

/** A paragraph in lines that each take what fits. */
function filled(paragraph: string, width: number, lengthOf: (line: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && lengthOf(longer) > width) lines.push(line)
    line = line !== '' && lengthOf(longer) > width ? word : longer
  }
  return [...lines, line]
}

const signs = (line: string): number => line.length
const bytes = (line: string): number => Buffer.byteLength(line)

const wrapped = (text: string, width: number, lengthOf = signs, end = '\n'): string =>
  text
    .split('\n')
    .map((paragraph) => filled(paragraph, width, lengthOf).join(end))
    .join('\n')

/** What is quoted of whom, by what word, and in which form. */
const reading = (article: Article): string[] =>
  extract(article).map(({ form, content, speaker, cue, medium, occasion, spans }) =>
    [form, content, speaker?.text, speaker?.name, cue?.text, medium, JSON.stringify(occasion ?? {}), spans.length]
      .join(' | ')
      .replace(/\s+/g, ' '),
  )

const WIDTHS = Array.from({ length: 60 }, (_, i) => 22 + 2 * i)

describe.each([
  ['an English article', PIER],
  ['a German one', HOF],
])('%s gives the same quotations, speakers and cues however wide its lines are', (_, text) => {
  test.each([
    ['in signs', signs, '\n'],
    ['in bytes', bytes, '\n'],
    ['with a blank left at every line end', signs, ' \n'],
    ['with the line ends of Windows', signs, '\r\n'],
  ])('counted %s', async (_name, lengthOf, end) => {
    const expected = reading(await articleOf('pier.txt', text))
    for (const width of WIDTHS)
      expect({ width, read: reading(await articleOf('pier.txt', wrapped(text, width, lengthOf, end))) }).toEqual({ width, read: expected })
  })

  test('broken once, at any word of any paragraph that a sentence does not begin with', async () => {
    const expected = reading(await articleOf('pier.txt', text))
    for (const { index } of text.matchAll(/(?<=[\p{Ll},][”“]?) (?=\p{Ll})/gu)) {
      const broken = `${text.slice(0, index)}\n${text.slice(index + 1)}`
      expect({ index, read: reading(await articleOf('pier.txt', broken)) }).toEqual({ index, read: expected })
    }
  })
})

test('a place is told by the line it has in the file', async () => {
  const article = await articleOf('pier.txt', `---\noutlet: The Post\n---\n${wrapped(PIER, 60)}`)
  const quotation = extract(article).find(({ content }) => content.startsWith('have not been'))
  const [place] = quotation ? places(article, quotation.spans) : []
  const lines = wrapped(PIER, 60).split('\n')
  const at = lines.findIndex((line) => line.includes('“have not'))

  expect(place).toMatchObject({ line: at + 4, column: (lines[at]?.indexOf('have not') ?? 0) + 1, paragraph: 3 })
})

const lines = (text: string): number =>
  reflow(text)
    .text.split('\n')
    .filter((line) => line.trim() !== '').length

describe('a line stays a line', () => {
  test.each([
    [
      'of paragraphs with no blank line between',
      'The pier is shut, the board said.\nNobody was hurt when it gave way on Monday night.\n“We leave,” said Bray.\nShe did.',
    ],
    ['of a list', 'The board has three things to do:\n- mend the pier\n- pay the crews\n- find the gate'],
    ['of a numbered list', 'It is to:\n1. mend the pier\n2. pay the crews'],
    ['of verse', 'The tide comes in,\nthe tide goes out again tonight,\nand nobody\nhas rowed since\nMay.'],
    ['of an interview', 'Courier: Why the drums?\nBray: I never liked the guitar\nCourier: Not once?\nBray: no'],
    ['of a post', 'Ona Bray\n@onabray\nWe never asked for a pier.\n9:15 AM · May 3, 2024'],
    [
      'of a headline and who wrote under it',
      'Pier to stay shut until the summer\nBy Tom Vale\nThe pier stays shut, the board said on Monday night after a meeting.',
    ],
    ['set off by a sign', '> We never asked for it,\n> and we shall not pay.'],
    ['of a heading', '# The pier is shut\n## What comes next\nNobody knows.'],
    ['of a dialogue', '– Who locked the gate?\n– I did, at six.\n– Told by whom?'],
    ['signed', '“We never asked for a pier, and we shall not pay for one.”\n— Ona Bray'],
    ['with a new indent', 'The board sat until midnight, and said no to all of it.\n    We never asked for a pier.'],
    ['of signs that stand without blanks', '港口昨天关闭\n市长说没有人受伤'],
  ])('%s', (_, text) => {
    expect(reflow(text)).toEqual({ text, lineStarts: [] })
  })
})

describe('lines are one', () => {
  test.each([
    ['broken before the verb of saying', '“The pier is shut, and shut it stays,”\nsaid Ona Bray.'],
    ['broken after an exclamation', '“Leave the gate alone, all of you!”\nhe told the crews.'],
    [
      'broken before a place and a time',
      'Kestrel left with a crew of two, from the\nNorvik harbour at 6.02am, and all the\nboats that were out sounded their horns.',
    ],
    ['broken before who says it', '“The pier is shut, and shut it stays,”\nMayor Ona Bray said.'],
    ['broken after a courtesy', 'The gate was locked on Monday by Mrs.\nBray, who has the key.'],
    ['that begin with a number', '“No excuses, and the better crew won,” said Vale,\n29. “We leave at dawn.”'],
    ['that begin with a dash in a sentence', 'The pier of the town council\n– his father built it – is shut now.'],
  ])('%s', (_, text) => {
    const { text: joined } = reflow(text)

    expect(joined).toBe(text.replaceAll('\n', ' '))
    expect(joined).toHaveLength(text.length)
  })

  test('where a paragraph ends in the midst of filled lines, it ends', () => {
    expect(lines(`${wrapped(PIER.split('\n\n')[1] ?? '', 60)}\nShe left.\n${wrapped(PIER.split('\n\n')[2] ?? '', 60)}`)).toBe(3)
  })
})

test('what is reflowed is reflowed', () => {
  for (const width of WIDTHS) {
    const { text } = reflow(wrapped(PIER, width))
    expect(reflow(text)).toEqual({ text, lineStarts: [] })
  }
})

test.each([
  ['of nothing but short lines', 'We row\n'.repeat(200_000)],
  ['of lines in capitals without end', `${'A'.repeat(40)} `.repeat(20_000)],
  ['of one line of blanks', `a${' '.repeat(1_000_000)}\n${' '.repeat(1_000_000)}b`],
  ['of marks', '“”’,'.repeat(200_000)],
  ['of labels', `${'Ona Bray, '.repeat(30)}\n`.repeat(5000)],
])('a text %s is read in one pass', (_, text) => {
  expect(reflow(text).text).toHaveLength(text.length)
})
