import { describe, expect, test } from 'vitest'
import { quotationsOf } from './reading-of.ts'

const found = (text: string) => quotationsOf(text).map(({ form, content, speaker }) => [form, content, speaker?.text])

describe('words without marks', () => {
  test('a post with handle and date', () => {
    const text =
      'The singer answered at night.\n\nOna Bray @onabray\nThe pier is ours. Ask the board for the bill.\n9:14 PM - 3 Feb 2019\n\nHer label said nothing.'

    expect(found(text)).toEqual([['block', 'The pier is ours. Ask the board for the bill.', 'Ona Bray']])
  })

  test('a post that its author’s name follows', () => {
    expect(found('The singer answered.\n\nThe pier is ours. — Ona Bray (@onabray) February 3, 2019')).toEqual([
      ['block', 'The pier is ours.', 'Ona Bray'],
    ])
  })

  test('a paragraph that ends with a short link', () => {
    expect(found('The town woke early.\n\nSo proud of the crew tonight! https://t.co/a1B2c3\n\nThe crew slept.')).toEqual([
      ['block', 'So proud of the crew tonight! https://t.co/a1B2c3', undefined],
    ])
  })

  test('a paragraph that says “I” after someone posted', () => {
    expect(found('Bray later tweeted about the storm.\n\nI saw my boat go and I did not cry.\n\nThe port opens today.')).toEqual([
      ['block', 'I saw my boat go and I did not cry.', undefined],
    ])
  })

  test('a reporter who says “I” throughout posts nothing', () => {
    expect(found('Bray tweeted about it.\n\nI saw my boat go and I cried.\n\nI called my sister.\n\nMy sister called me back.')).toEqual([])
  })

  test('the lines of a record', () => {
    expect(found('The clerk wrote:\n\nSENATOR VALE: Did you read it?\n\nMS. BRAY: Not the annex.')).toEqual([
      ['block', 'Did you read it?', 'SENATOR VALE'],
      ['block', 'Not the annex.', 'MS. BRAY'],
    ])
  })

  test('a note to the reader is no record', () => {
    expect(found('READ MORE: The pier is shut\n\nPHOTOS: The storm in pictures')).toEqual([])
  })

  test('dialogue with dashes', () => {
    expect(
      quotationsOf('—No me voy —dijo la alcaldesa—. Me quedo aquí.').map(({ spans, speaker }) => [spans.length, speaker?.text]),
    ).toEqual([[2, 'la alcaldesa']])
  })
})

describe('words on display', () => {
  const body = 'Families by the harbour swore on Monday to remain. “We stay on the quay, not for any money will we go,” said Ona Bray.'

  test('a headline', () => {
    expect(found(`‘We stay on the quay’: families defy the board\n\n${body}`)[0]).toEqual(['display', 'We stay on the quay', undefined])
  })

  test('a pull quote that the body prints again', () => {
    expect(
      found(`The quay\n\n${body}\n\n“We stay on the quay, not for any money will we go.”\n\nThe board meets on Monday.`).map(
        ([form]) => form,
      ),
    ).toEqual(['direct', 'display'])
  })

  const said = 'Ona Bray, the warden, spoke for an hour in the net loft. “We were left in the dark, and nobody rang,” she said.'
  test.each([
    ['a word of a headline', 'Crews ‘left in the dark’ as the board shuts the pier', 'left in the dark'],
    ['a title-cased headline', 'Crews “Left in the Dark” As Pier Shuts', 'Left in the Dark'],
    ['a deck', 'Pier shuts\n\nCrews say they were ‘in the dark’ for weeks', 'in the dark'],
    ['a bulleted deck', 'Pier shuts\n\n • Crews were ‘in the dark’', 'in the dark'],
    ['a line with the speaker', 'Pier shuts\n\n‘Nobody rang’, says warden', 'Nobody rang'],
    ['a sentence that fills its line', 'Pier shuts\n\n‘They forgot all about us’', 'They forgot all about us'],
  ])('%s', (_, head, words) => {
    const [first] = quotationsOf(`${head}\n\nBy Tom Vale\n\n${said}`)

    expect([first?.form, first?.content]).toEqual(['display', words])
  })

  test('a crosshead', () => {
    expect(
      found(`Pier shuts\n\n${said}\n\n‘Nobody rang’\n\nThe board meets on Monday to vote on the lamps.`).map(([form]) => form),
    ).toEqual(['direct', 'display'])
  })

  test('a crosshead in other marks than the body’s, with a stop', () => {
    expect(
      found(`Pier shuts\n\n${said}\n\n‘A rough crossing.’\n\nThe board meets on Monday. “We will vote,” said Vale.`).map(
        ([form, words, speaker]) => [form, words, speaker],
      ),
    ).toEqual([
      ['direct', 'We were left in the dark, and nobody rang,', 'she'],
      ['display', 'A rough crossing.', undefined],
      ['direct', 'We will vote,', 'Vale'],
    ])
  })

  test.each([
    ['in the middle of a paragraph', 'Bray shook her head. ‘A really tough decision.’ The board had met for nine hours.'],
    ['at the end of one', 'The board had met for nine hours, and Bray shook her head. ‘A really tough decision.’'],
  ])('words of the body are on display nowhere: %s', (_, paragraph) => {
    const forms = found(`Pier shuts\n\n${said}\n\n${paragraph}\n\nThe board said: ‘A really tough decision.’ It meets on Monday.`)

    expect(forms.map(([form]) => form)).not.toContain('display')
    expect(forms.map(([, words]) => words)).toContain('A really tough decision.')
  })

  test.each([
    ['Mayor ‘in the dark’ over closure', 'in the dark'],
    ['Mayor “in the dark” over closure', 'in the dark'],
    ['Quay ‘dark’ for days', 'dark'],
  ])('a fragment of a headline: %s', (head, words) => {
    expect(found(`${head}\n\nBy Tom Vale\n\n${said}`)[0]).toEqual(['display', words, undefined])
  })

  test.each([
    ['the title of a work', 'Review: “Salt and Rope” drifts', 'She sang two songs from “Salt and Rope” on Friday.'],
    ['a nickname', 'Bray “Cricket” hall shuts', 'The hall, known to all as “Cricket”, is shut.'],
  ])('words that the body only mentions are no quotation at the top: %s', (_, head, line) => {
    const text = `${head}\n\nBy Tom Vale\n\n${line} The port is quiet and the crews have gone home to bed.`
    expect(found(text)).toEqual([])
    const parts = [{ kind: 'title' as const, text: head, line: 1 }]
    expect(quotationsOf(`${line} The port is quiet.`, parts)).toEqual([])
  })

  test('words that the body both mentions and quotes are a quotation at the top', () => {
    const parts = [{ kind: 'title' as const, text: 'Review: “Salt and Rope” drifts', line: 1 }]
    const reported = 'She sang two songs from “Salt and Rope” on Friday. “Salt and rope,” Bray shouted.'
    expect(quotationsOf(reported, parts)[0]?.form).toBe('display')
  })

  test('a pull quote signed on a line of its own inside the marks', () => {
    expect(
      found(
        `Pier shuts\n\n${said}\n\n“The tide takes the quay, and nobody mends it.\nTom Vale, harbour engineer.”\n\nThe board meets on Monday.`,
      )[1],
    ).toEqual(['direct', 'The tide takes the quay, and nobody mends it.', 'Tom Vale'])
    expect(
      found(
        `Pier shuts\n\n${said}\n\n“The tide takes the quay, and nobody mends it.\nI have seen it.”\n\nThe board meets on Monday.`,
      )[1]?.[1],
    ).toBe('The tide takes the quay, and nobody mends it. I have seen it.')
  })

  test('a word of a headline that nobody says in the body is a mention', () => {
    expect(found(`Board shuts ‘beloved’ pier\n\n${said}`)).toEqual([['direct', 'We were left in the dark, and nobody rang,', 'she']])
  })

  test('a pull quote that says it in other words', () => {
    expect(
      found(`Pier shuts\n\n${said}\n\n“We were left in the rain, and nobody rang”\n\nThe board meets on Monday.`).map(([form]) => form),
    ).toEqual(['direct', 'display'])
  })

  test('a deck that is a sentence of the body', () => {
    expect(
      found(`Pier shuts\n\n“We were left in the dark, and nobody rang,” the warden told the crews after the vote.\n\n${said}`).map(
        ([form]) => form,
      ),
    ).toEqual(['display', 'direct'])
  })

  const head = (line: string) => found(`${line}\n\nBy Tom Vale\n\n${said}`)[0]
  test('a headline gives words to a name without marks, if the body reports them', () => {
    expect(head('Bray: We were all left in the dark')).toEqual(['display', 'We were all left in the dark', 'Bray'])
    expect(head('Bray: A life among nets, lamps and gulls')?.[0]).toBe('direct')
    expect(head('Watch: We were left in the dark')?.[0]).toBe('direct')
  })

  test('a title beside the body counts its words as the body reports them', () => {
    const parts = [
      { kind: 'title', text: 'Crews ‘in the dark’ as board shuts ‘beloved’ pier' },
      { kind: 'title', text: 'Bray: We were left in the dark' },
    ] as const

    expect(quotationsOf(said, parts).map(({ form, content }) => [form, content])).toEqual([
      ['display', 'in the dark'],
      ['display', 'We were left in the dark'],
      ['direct', 'We were left in the dark, and nobody rang,'],
    ])
  })

  test('parts of a page', () => {
    const parts = [
      { kind: 'title', text: '‘We stay put’: families defy the board' },
      { kind: 'pull-quote', text: 'Nobody asked us about the quay' },
      { kind: 'post', text: 'Ona Bray @onabray\nWe stay.\nFeb 3, 2019' },
    ] as const
    const quotations = quotationsOf(body, parts)

    expect(quotations.map(({ form, content, id }) => [form, content, id])).toEqual([
      ['display', 'We stay put', 'paper:p0:1'],
      ['display', 'Nobody asked us about the quay', 'paper:p1:0'],
      ['block', 'We stay.', 'paper:p2:18'],
      ['direct', 'We stay on the quay, not for any money will we go,', 'paper:52'],
    ])
  })
})

test('a quotation names where and when it was given', () => {
  expect(quotationsOf('“We leave,” Ona Bray told the Harbour Gazette on Friday.')[0]?.occasion).toEqual({
    venue: 'the Harbour Gazette',
    date: 'Friday',
  })
})

test('a line that was broken for its length is no headline', () => {
  const text =
    '“The wall was rotten before the frost came,” mason Ona Bray told the\ninquest at noon. The coroner, who had heard nine others on that day,\nleft.'

  expect(quotationsOf(text).map(({ form }) => form)).toEqual(['direct'])
})

test('words that run on past their line are no headline', () => {
  expect(quotationsOf('“We left the boats on the quay and\n\fwent,” said Ona Bray. “It was dark.”').map(({ form }) => form)).toEqual([
    'direct',
  ])
})

test('a short sentence of the body shows nothing, though it is the first', () => {
  const text = 'Tom Bray said his side had been “robbed” on Saturday.\n\n“We were robbed,” the Rovers coach said, “by a referee.”'

  expect(quotationsOf(text).map(({ form }) => form)).toEqual(['mixed', 'direct'])
})
