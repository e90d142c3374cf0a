import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { articleOf, quotationsOf } from './reading-of.ts'

/** The words that stand without marks, with who says them, in a report between two sentences of its own. */
const blocksOf = (block: string) =>
  quotationsOf(`The harbour was quiet on Friday.\n\n${block}\n\nThe port opens at noon.`).map(({ form, spans, content, speaker }) => [
    form,
    spans.length > 1 ? `${spans.length}: ${content}` : content,
    speaker?.text,
  ])

const post = (name: string, handle: string, words: string) => `${name} ${handle}\n${words}\n8:01 AM · May 2, 2022`

describe('posts of every network', () => {
  test.each([
    ['name and handle on one line', 'Ona Bray @onabray\nThe pier is ours.\n9:14 PM - 3 Feb 2019'],
    ['name and handle on two', 'Ona Bray\n@onabray\nThe pier is ours.\n4:31 PM · Feb 11, 2022'],
    ['all on lines of their own, far apart', 'Ona Bray\n@onabray\n\nThe pier is ours.\n\n4:31 PM · Feb 11, 2022'],
    ['a handle with its server', 'Ona Bray\n@ona@quay.social\nThe pier is ours.\nNov 5, 2023, 10:02'],
    ['a handle in parentheses, with its domain', 'Ona Bray (@ona.bray.social)\nThe pier is ours.\nMarch 8, 2025 at 9:12 AM'],
    ['the age of the post on a line of its own', 'Ona Bray\n@onabray\n·\nMar 3\nThe pier is ours.'],
    ['its author before a colon', 'Ona Bray (@onabray): The pier is ours.'],
    ['the age of the post after the handle', 'Ona Bray @onabray · 3h\nThe pier is ours.'],
    [
      'counts and buttons under it',
      'Ona Bray\n@onabray\nThe pier is ours.\n4:31 PM · Feb 11, 2022 · Phone\n1.2K Reposts 300 Likes\nReply Repost Like',
    ],
    ['an answer', 'Ona Bray @onabray\nReplying to @harbourboard\nThe pier is ours.\n8:01 AM · May 2, 2022'],
    ['a signature beneath', 'The pier is ours.\n\n— Ona Bray (@onabray) March 3, 2024'],
    ['a signature on the same line', 'The pier is ours. — Ona Bray (@onabray) March 3, 2024'],
    ['a picture', 'View this post on Instagram\n\nThe pier is ours.\n\nA post shared by Ona Bray (@onabray) on Oct 2, 2020 at 11:05am PDT'],
    ['a page', 'Ona Bray\nFebruary 8 at 6:40 PM ·\nThe pier is ours.\nLike Comment Share'],
  ])('%s', (_, block) => {
    expect(blocksOf(block)).toEqual([['block', 'The pier is ours.', 'Ona Bray']])
  })

  test('a signature names the author of a post that ends with a link', () => {
    expect(blocksOf('The pier is ours, all of it. https://t.co/a1B2c3\n\n— Ona Bray (@onabray) March 3, 2024')).toEqual([
      ['block', 'The pier is ours, all of it. https://t.co/a1B2c3', 'Ona Bray'],
    ])
  })

  test('a signature ends a post under a handle, and a date far below is another’s', () => {
    const below = 'Vale, for his part, rowed on.\n\nUPDATE\nAug. 3, 2024, 10:15 AM'
    expect(blocksOf(`ona bray @onabray\n\nThe pier is ours.\n\n— Ona Bray (@onabray) March 3, 2024\n\n${below}`)).toEqual([
      ['block', 'The pier is ours.', 'ona bray'],
    ])
    expect(blocksOf(`ona bray @onabray\n\n${'The fog lifted at noon.\n\n'.repeat(9)}${below}`)).toEqual([])
  })

  test('a post passed on is its author’s', () => {
    expect(blocksOf('RT @onabray: The pier is ours, and so is the quay.')).toEqual([
      ['block', 'The pier is ours, and so is the quay.', '@onabray'],
    ])
  })

  test('two posts that follow each other are two', () => {
    expect(blocksOf(`${post('Ona Bray', '@onabray', 'Who mends it?')}\n\n${post('Tom Vale', '@tomvale', 'Nobody does.')}`)).toEqual([
      ['block', 'Who mends it?', 'Ona Bray'],
      ['block', 'Nobody does.', 'Tom Vale'],
    ])
  })

  test.each([
    ['where to find her', 'Twitter (@onabray): The pier and the quay in pictures.'],
    ['a byline and a date', 'Ona Bray\nFebruary 8, 2021 at 6:40 PM\nThe pier was shut all week and nobody knew why.'],
    ['a note on whom to follow', 'Reporting by Ona Bray in Carrow. Follow her @onabray.\n\nContact the desk: news@quay.example'],
    ['a picture without a caption', 'View this post on Instagram\n\nA post shared by Ona Bray (@onabray)'],
    ['a report above a picture', 'The board met at noon in the old hall.\n\nA post shared by Ona Bray (@onabray) on Oct 2, 2020'],
  ])('%s is none', (_, block) => {
    expect(blocksOf(block)).toEqual([])
  })
})

describe('records of speech', () => {
  const asked = ['block', 'Who locked it?', 'MS BRAY']

  test('a turn goes on in the next paragraph if it speaks of itself', () => {
    expect(blocksOf('MS BRAY: Who locked it?\n\nMR VALE: At six.\n\nI had the only key.\n\nMS BRAY: Who locked it?')).toEqual([
      asked,
      ['block', '2: At six. I had the only key.', 'MR VALE'],
      asked,
    ])
  })

  test.each(['[Crosstalk]', '(Laughter.)', 'The room went quiet.'])('%s is no one’s turn', (between) => {
    expect(blocksOf(`MS BRAY: Who locked it?\n\n${between}\n\nMR VALE (rising): At six.`)).toEqual([asked, ['block', 'At six.', 'MR VALE']])
  })

  test('a turn holds what it quotes, but words all in marks are the report’s', () => {
    expect(blocksOf('MS BRAY: Who said “six”?\nMR VALE: At six.')[0]).toEqual(['block', 'Who said “six”?', 'MS BRAY'])
    expect(blocksOf('MS BRAY: “Who locked it?”\nMR VALE: “At six.”').map(([form]) => form)).toEqual(['direct', 'direct'])
  })

  test.each([
    ['with what they are', 'Ona Bray, mayor of Carrow: We did all we could.\n\nTom Vale, fisher: Nobody asked us.'],
    ['with their names', 'Ona Bray: We did all we could.\nTom Vale: Nobody asked us.'],
    ['by their handles', '@onabray: We did all we could.\n@tomvale: Nobody asked us.'],
  ])('what several people say, listed %s', (_, list) => {
    expect(blocksOf(list).map(([form, words]) => [form, words])).toEqual([
      ['block', 'We did all we could.'],
      ['block', 'Nobody asked us.'],
    ])
  })

  test('two who talk without a question', () => {
    expect(blocksOf('Vale: We rowed.\n\nBray: All night.\n\nVale: I was cold.\n\nBray: Never again.')).toHaveLength(4)
  })

  test('an interview under names', () => {
    expect(blocksOf('Courier: Who locked it?\n\nVale: At six, as ever.\n\nCourier: And then.\n\nVale: Then nothing.')).toEqual([
      ['block', 'Who locked it?', 'Courier'],
      ['block', 'At six, as ever.', 'Vale'],
      ['block', 'And then.', 'Courier'],
      ['block', 'Then nothing.', 'Vale'],
    ])
  })

  test.each([
    ['letters', 'Q: Who locked it?\n\nA: I did, at six.'],
    ['letters with points', 'Q. Who locked it?\n\nA. I did, at six.'],
    ['questions in bold', '**Who locked it?**\n\nI did, at six.\n\n**Who locked it?**\n\nI did, at six.'],
  ])('an interview under %s names no one', (_, interview) => {
    const question = ['block', 'Who locked it?', undefined]
    const answer = ['block', 'I did, at six.', undefined]
    expect(blocksOf(interview)).toEqual(interview.startsWith('Q') ? [answer] : [question, answer, question, answer])
  })

  test('a question under Q is the outlet’s own, and whom it quotes is quoted', () => {
    const questions = 'Q: Who locked it?\n\nA: I did, at six.\n\nQ: Tom Vale called you “a pirate”. Are you?\n\nA: I am.'
    const found = extract(articleOf(questions)).map(({ form, content, reason }) => [form, content, reason])
    const own = 'a question of the interviewer’s own'
    expect(found).toEqual([
      ['mention', 'Who locked it?', own],
      ['block', 'I did, at six.', undefined],
      ['mention', 'Tom Vale called you “a pirate”. Are you?', own],
      ['mixed', 'a pirate', undefined],
      ['block', 'I am.', undefined],
    ])
    expect(extract({ ...articleOf(questions), role: 'transcript' }).map(({ form, speaker }) => [form, speaker?.text])).toEqual([
      ['block', 'Q'],
      ['block', 'A'],
      ['block', 'Q'],
      ['block', 'A'],
    ])
  })

  test.each([
    ['one is named', 'Ona Bray has mended nets for years.', 'Ona Bray'],
    ['two are named', 'Ona Bray has mended nets for years, and so has Tom Vale.', undefined],
    ['nobody is', 'The net loft is shut.', undefined],
  ])('the answers under A are of whom the article names: %s', (_, lead, name) => {
    expect(blocksOf(`${lead}\n\nQ: Does Ilka Storm mend?\n\nA: I asked Ilka Storm. She does.`).map(([, , who]) => who)).toEqual([name])
  })

  test.each([
    ['facts', 'Time: 7 p.m.\nPlace: Town Hall\nTickets: at the door'],
    ['an explainer', 'Q: When does the road open?\n\nA: In May, says the county.'],
    ['an explainer in bold', '**When does the road open?**\n\nIn May.\n\n**Who pays?**\n\nThe county.'],
    ['ratings', 'Ona Bray: Saved two and dropped one.\nTom Vale: Ran all night.'],
    ['the notes of a critic', 'Food: We shared the sole.\n\nService: We waited an hour.'],
    ['headings in capitals', 'THE GOOD: The pier is open.\n\nTHE BAD: The quay is shut.'],
    ['notes', 'UPDATE: The vote has been put off until Friday.\n\nCORRECTION: An earlier report gave the wrong rate.'],
  ])('%s: none', (_, lines) => {
    expect(blocksOf(lines)).toEqual([])
  })
})

describe('words set off', () => {
  const words = 'We have shut the works.'

  test.each([
    ['after a sign', `In a note to staff, Ona Bray wrote:\n\n> ${words}\n>\n> We have shut the works.`],
    ['further in', `In a note to staff, Ona Bray wrote:\n\n    ${words}\n\n    We have shut the works.`],
    ['after a colon, speaking of themselves', `In a note to staff, Ona Bray wrote:\n\n${words}\n\nWe have shut the works.`],
    [
      'between two lines that say so',
      `In a note to staff, Ona Bray wrote:\n-- quote --\n${words}\nWe have shut the works.\n-- end quote --`,
    ],
  ])('%s', (_, block) => {
    expect(blocksOf(block)).toEqual([['block', `2: ${words} ${words}`, 'Ona Bray']])
  })

  test.each(['Full statement from Norrfold:', 'Statement from Norrfold:', 'The statement of Norrfold in full:'])(
    '%s needs no “we”',
    (lead) => {
      expect(blocksOf(`${lead}\n\nThe works are shut.`)).toEqual([['block', 'The works are shut.', 'Norrfold']])
    },
  )

  test.each([
    ['a list after a colon', 'The board said what it needs:\n\n- our own crane\n- more rope.'],
    ['a report after a colon', 'Here is what Bray said about the quay:\n\nThe crane was shut at six and the crew went home.'],
    ['a margin of the whole page', 'It came to this:\n\n    The crane was shut at six.'],
    ['what the paper wants read', 'Read more:\n\nWe looked at ten cranes.'],
  ])('%s is none', (_, block) => {
    expect(quotationsOf(block).map(({ content }) => content)).toEqual([])
  })
})
