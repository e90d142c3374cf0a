import { describe, expect, test } from 'vitest'
import { newsroom } from './newsroom.ts'
import { told } from './told.ts'

describe('a cut that leaves a whole sentence', () => {
  test.each([
    ['The mill will reopen.', 'The mill will reopen unless the river rises.', 'critical'],
    ['We will rebuild the mill', 'If the bank pays, we will rebuild the mill', 'critical'],
    ['The mill was haunted.', 'From the perspective of the villagers the mill was haunted.', 'major'],
    ['We sold the old mill.', 'We sold the old mill to pay our debts.', 'minor'],
    ['We sold the old mill.', 'We sold the old mill, and nobody wept.', 'minor'],
    ['We sold the old mill.', 'We sold the old mill to pay our debts', 'minor'],
    ['We are done with baking.', 'We are done with baking, but we will be back', 'critical'],
    ['It is not radical.', 'It is not radical to say that if somebody bakes all night, she should be paid.', 'minor'],
    ['We sold the old mill.', 'We sold the old mill, but not the wheel.', 'critical'],
    ['We are done with baking.', 'We are done with baking, but we will be back in May.', 'critical'],
    ['She stays on the board.', 'She stays on the board if he goes.', 'critical'],
    ['She stays on the board.', 'She stays on the board, and if he goes, she leads it.', 'minor'],
    ['The mill was haunted.', 'My understanding is that the mill was haunted.', 'major'],
    ['The mill was haunted.', 'The villagers say that the mill was haunted.', 'major'],
    ['The mill was haunted.', 'According to the miller, the mill was haunted.', 'major'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} truncation`)
  })

  test.each([
    ['the mill will reopen', 'the mill will reopen unless the river rises'],
    ['We sold it.', 'We sold it. Nobody wept.'],
    ['Nobody wept.', 'We sold it. Nobody wept.'],
    ['We sold it,', 'We sold it.'],
    ['we are done with baking', 'We are done with baking, but we will be back in May.'],
    ['We will be back in May.', 'We are done with baking, but we will be back in May.'],
    ['The bakers will go.', 'The mill will close, and the bakers will go.'],
    ['We sold it.', 'An hour later came a second letter: we sold it.'],
    ['It was earned.', 'I’m telling you it was earned.'],
    ['Haunted', 'The villagers say that the mill was haunted.'],
    ['We Sold The Old Mill.', 'We sold the old mill to pay our debts.'],
    ['Mill values.', 'Mill values matter at every bank in the valley.'],
    ['Nobody pays a tide tax', 'No one pays a tide tax in this town, and no one ever will.'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('truncation')
  })
})

test.each([
  ['The mill stays open, provided that the river holds. We will pay.', ['The mill stays open,', 'We will pay.']],
  ['The mill stays open unless the river rises. We will pay.', ['The mill stays open.', 'We will pay.']],
  ['The mill stays open unless the river rises. We will pay.', ['The mill stays open,', 'we will pay.']],
  ['The mill stays open unless the river rises. We will pay.', ['The mill stays open,', '[W]e will pay.']],
  ['The mill stays open unless the river rises. We will pay.', ['The mill stays open,', '[They] will pay.']],
  ['We sell the mill if they pay and we never come back.', ['We sell the mill', 'and we never come back.']],
  ['The mill will open if the money comes in May.', ['The mill will open,', 'in May.']],
  ['We will pay every miller. If the bank agrees, the oven stays.', ['We will pay every miller,', 'The oven stays.']],
  ['I stand by the millers. I don’t believe they were drunk.', ['I stand by the millers,', 'They were drunk.']],
] as const)('a condition may be cut away between two pairs of marks, too: “%s”', (full, parts) => {
  expect(told(full, { parts })).toContain('critical truncation')
})

test('what qualifies a sentence may be cut off its head there', () => {
  expect(told('The mill was safe. Almost nobody was hurt.', { parts: ['The mill was safe,', 'Nobody was hurt.'] })).toContain(
    'major truncation',
  )
  expect(told('The mill was safe. And then nobody was hurt.', { parts: ['The mill was safe,', 'Nobody was hurt.'] })).not.toContain(
    'major truncation',
  )
})

test('what falls between two pairs of marks in the middle of a sentence is signalled', () => {
  expect(told('We will pay, if we can, for the mill.', { parts: ['We will pay', 'for the mill.'] })).not.toContain('critical truncation')
  expect(told('We asked whether they pay and we left.', { parts: ['We asked', 'and we left.'] })).not.toContain('critical truncation')
  expect(told('We sang, though it rained, and we left.', { parts: ['We sang', 'and we left.'] })).not.toContain('critical truncation')
  expect(told('We wonder if they pay and we left.', { parts: ['We wonder', 'and we left.'] })).not.toContain('critical truncation')
})

test('captions without a full stop tell nothing of where a sentence ends', () => {
  const captions = `they came to the mill this morning and asked for bread and I said that nobody has baked here since the river rose
    and the mill will stay shut unless the bank pays`
  expect(told(captions, 'The mill will stay shut.').map((each) => each.split(' ')[1])).not.toContain('truncation')
})

describe('a sentence cut short', () => {
  const LONG =
    'We have carried the water up from the river for as long as anybody in the village can remember, past the mill and the church and the two old ovens, and we will carry it up to the last house again this winter as we always did'

  test.each([
    ['behind others', 'It rained all day. We sang. The mill will reopen', ' unless the river rises.'],
    ['behind a fragment of another', 'all day long. The mill will reopen', ' unless the river rises.'],
    ['that is longer than one can see', LONG, ' unless the river rises.'],
    ['that begins with a figure', '140 bakers will keep the mill', ' unless the river rises.'],
  ])('is seen %s', (_, words, rest) => {
    expect(told(`${words}.`, `${words}${rest}`)).toContain('critical truncation')
  })

  test('is not seen in a fragment, or in words of which a figure is not the first', () => {
    expect(told('the mill will reopen.', 'the mill will reopen unless the river rises.').join()).not.toContain('truncation')
    expect(told('140 bakers will stay.', 'We think that 140 bakers will stay unless the river rises.').join()).not.toContain('truncation')
  })
})

const quoting = (words: string, behind = ' said Ada Marsh.'): string =>
  `The mill stood by the river.\n\n“${words}”${behind}\n\nNobody came.`

describe('the comma before the attribution stands for a full stop', () => {
  const cut = (one: string, other: string): string[] =>
    newsroom({ A: one, B: quoting(other) }).flatMap(({ severity, kind }) => (kind === 'truncation' ? [severity] : []))
  const PRAISE = 'Piet is a friend of mine and I have every respect for him'

  test.each([
    [`${PRAISE},`, `${PRAISE}, but the flour has been poor and the board had to act,`, 'critical'],
    [`${PRAISE},`, `${PRAISE} but I cannot eat his bread,`, 'critical'],
    [`${PRAISE},`, `${PRAISE}, and yet the flour has been poor all winter,`, 'critical'],
    [`${PRAISE},`, `${PRAISE}, although the flour has been poor all winter,`, 'critical'],
    [`${PRAISE},`, `${PRAISE} unless he bakes,`, 'critical'],
    ['The wheel is safe for every child in the village,', 'The wheel is safe for every child in the village, they tell me,', 'major'],
    ['The wheel is safe for every child in the village,', 'The wheel is safe for every child in the village, or so we were told,', 'major'],
    [
      'The wheel is safe for every child in the village,',
      'The wheel is safe for every child in the village, according to the mayor,',
      'major',
    ],
  ])('“%s” against “%s”: %s', (one, other, severity) => {
    expect(cut(quoting(one), other)).toContain(severity)
    expect(cut(quoting(one.replace(/,$/, '.'), ''), other)).toContain(severity)
  })

  test('and so does one outside the marks', () => {
    expect(cut(quoting(PRAISE, ', said Ada Marsh.'), `${PRAISE}, but the flour has been poor,`)).toContain('critical')
  })

  test.each([
    [quoting(`${PRAISE},`), `${PRAISE}, and the whole village knows it,`],
    [quoting(`${PRAISE},`), `${PRAISE} for all that he has baked,`],
    [quoting(`${PRAISE},`), `${PRAISE}. But the flour has been poor,`],
    [quoting('We had no choice in the end,'), 'We had no choice in the end but to go,'],
    [quoting('It is not about the money for us,'), 'It is not about the money for us, but about the bread,'],
    [quoting('They have not paid us a penny,'), 'They have not paid us a penny yet,'],
    [quoting(`${PRAISE},`, ' Ada Marsh said, but she added that the flour had been poor.'), `${PRAISE}, but the flour has been poor,`],
    [quoting(`${PRAISE},`, ' Ada Marsh said. “But the flour has been poor.”'), `${PRAISE}, but the flour has been poor,`],
    [
      'Ada Marsh called him “a friend of mine I have every respect for,” and left.',
      'He is a friend of mine I have every respect for, but he must go,',
    ],
    [quoting('The wheel is safe for every child in the village,'), 'The wheel is safe for every child in the village, we say,'],
  ])('no turn is cut away from %s', (one, other) => {
    expect(cut(one, other).filter((severity) => severity !== 'minor')).toEqual([])
  })
})
