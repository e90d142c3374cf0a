import { expect, test } from 'vitest'
import { HARBOUR, HOSPITAL, printed, sets } from './newsroom.ts'

const full = printed(
  'full.txt',
  `${HARBOUR}\n\n{Ada Brandt|I hope the ministry will reconsider dredging before the winter storms come,} she said.`,
)

test('two rare words find their sentence when speaker and event agree', () => {
  expect(sets(full, printed('part.txt', `${HARBOUR}\n\nBrandt asked the ministry to {mixed!Brandt|reconsider dredging} soon.`))).toEqual([
    ['full.txt: I hope the ministry will reconsider dredging before the winter storms come,', 'part.txt: reconsider dredging'],
  ])
})

test('two words of one speaker find their sentence in the same article', () => {
  const text = `${HARBOUR}\n\nBrandt spoke of {mixed!Ada Brandt|winter storms}.\n\n{Ada Brandt|I hope the ministry will reconsider dredging before the winter storms come,} she said.`
  expect(sets(printed('a.txt', text))).toEqual([
    ['a.txt: winter storms', 'a.txt: I hope the ministry will reconsider dredging before the winter storms come,'],
  ])
})

test.each([
  ['a word that reporters use themselves', `${HARBOUR}\n\nBrandt called it {mixed!Ada Brandt|dredging}.`],
  ['common words in another speech of the same speaker', `${HOSPITAL}\n\n{mixed!Ada Brandt|I hope the}`],
  ['words of somebody else somewhere else', `${HOSPITAL}\n\n{mixed!Oskar Wendt|winter storms}`],
])('%s never do', (_, text) => {
  expect(sets(full, printed('part.txt', text))).toEqual([])
})

test('"thank you very much" does not glue two speeches', () => {
  const first = printed(
    'a.txt',
    `${HARBOUR}\n\n{Ada Brandt|We have moved eleven ferries in one night and nobody was hurt. Thank you very much.}`,
  )
  const second = printed('b.txt', `${HOSPITAL}\n\n{Ada Brandt|The nurses deserve a roster that lets them sleep. Thank you very much.}`)
  const third = printed('c.txt', `${HARBOUR}\n\n{Ada Brandt|Thank you very much.}`)
  expect(sets(first, second)).toEqual([])
  expect(sets(first, second, third).flat().join()).not.toContain('b.txt')
})

const answer = (path: string, said: string) => printed(path, `${HARBOUR}\n\n${said}`)

test.each([
  ['a word is changed', '{mixed!Ada Brandt|to the highest bidder}', '{mixed!Brandt|to the lowest bidder}'],
  ['a word is masked', '{mixed!Ada Brandt|row like hell}', '{mixed!Brandt|row like h---}'],
  ['the very same two words are chosen', '{mixed!Ada Brandt|called in}', '{mixed!Ada Brandt|called in}'],
  [
    'small words are cut from a sentence',
    '{mixed!Ada Brandt|turn it round}',
    '{Brandt|She is a good captain and I think she will turn it round.}',
  ],
])('a fragment of one speaker in two papers is found again when %s', (_, one, other) => {
  expect(sets(answer('a.txt', one), answer('b.txt', other))).toHaveLength(1)
})

test.each([
  ['two named speakers', '{mixed!Ada Brandt|turn it round}', '{Per Holm|She is a good captain and I think she will turn it round.}'],
  ['two named speakers and a changed word', '{mixed!Ada Brandt|to the highest bidder}', '{mixed!Per Holm|to the lowest bidder}'],
  ['other words', '{mixed!Ada Brandt|to the highest bidder}', '{mixed!Ada Brandt|in the lowest drawer}'],
])('it is not with %s', (_, one, other) => {
  expect(sets(answer('a.txt', one), answer('b.txt', other))).toEqual([])
})

test('one word changed in one article makes two sayings', () => {
  expect(
    sets(answer('a.txt', '{mixed!Ada Brandt|make Norvik great again}\n\nand then\n\n{mixed!Ada Brandt|make Norvik whole again}')),
  ).toEqual([])
})

const long = '{A source|They have been rowing separate ferries since the spring and nobody on the board has noticed.}'

test('rare words of somebody unnamed are looked for in the longer quotations of their article', () => {
  expect(sets(answer('a.txt', `{mixed!Insiders|separate ferries}\n\n${long}`))).toHaveLength(1)
  expect(sets(answer('a.txt', `{display!|separate ferries}\n\n${long}`))).toHaveLength(1)
})

test.each([
  [
    'words of a person who is described and may be somebody else',
    `{mixed!The “Blue Quay” singer|separate ferries}\n\n${long.replace('A source', 'Ada Brandt')}`,
  ],
  ['words that anybody uses', `{mixed!Insiders|since the}\n\n${long}`],
  ['a term that two named people use', `{mixed!Per Holm|separate ferries}\n\n${long.replace('A source', 'Ada Brandt')}`],
  ['a term that is quoted twice', '{mixed!Insiders|separate ferries}\n\n{mixed!|separate ferries}'],
])('%s are not taken for cut from there', (_, text) => {
  expect(sets(answer('a.txt', text))).toEqual([])
})

test('a fragment ascribed to another by mistake does not keep its sentence from others', () => {
  const one = answer(
    'a.txt',
    '{mixed!Ada Brandt|let the ferrymen down}\n\n{Oskar Wendt|We let the ferrymen down and we let ourselves down. The crews are gutted.}',
  )
  const named = {
    ...one,
    quotations: one.quotations.map((each, i) => (i === 1 ? { ...each, speaker: { text: 'he', name: 'Oskar Wendt' } } : each)),
  }
  const two = answer('b.txt', '{Ada Brandt|The crews are gutted. We let the ferrymen down and we let ourselves down.}')
  expect(sets(named, two)).toHaveLength(1)
})

test('a headline that contracts the words of its article is found in it', () => {
  const text = `{display!|I'm not thinking about leaving}\n\n${HARBOUR}\n\n{Ada Brandt|I am not thinking about leaving, I have never walked away from a ferry in my life.}`
  expect(sets(printed('a.txt', text))).toHaveLength(1)
})

test('two small words of one speaker are found word for word in what another paper prints of it', () => {
  const one = answer('a.txt', '{mixed!Ada Brandt|we tried}')
  expect(
    sets(one, answer('b.txt', '{Brandt|The tide was against us and the tug came late, but we tried and nobody was hurt.}')),
  ).toHaveLength(1)
  expect(sets(one, answer('b.txt', '{Per Holm|The tide was against us and the tug came late, but we tried and nobody was hurt.}'))).toEqual(
    [],
  )
})

const sail = '{Ada Brandt|It is with a leaden heart that I close the yard, and I ask everyone to give us a week of quiet.}'

test('what reporters only ever quote is looked for in other papers, whoever says it', () => {
  expect(sets(answer('a.txt', 'It told the crews with {mixed!its harbourmaster|a leaden heart}.'), answer('b.txt', sail))).toHaveLength(1)
})

test('a term that reporters use themselves is not', () => {
  const used = 'A leaden heart is what sailors call the old bell of the yard.'
  expect(
    sets(answer('a.txt', 'It told the crews with {mixed!its harbourmaster|a leaden heart}.'), answer('b.txt', `${sail}\n\n${used}`)),
  ).toEqual([])
})

const statement = '{Norvik Lines|At no point was the crew in peril. The second anchor held as designed and all ropes are accounted for.}'

test('words too few to be looked for are found where something beside them was found', () => {
  const insisted =
    'The company insisted that nobody was {mixed!The company|in peril} and that the anchor {mixed!The company|held as designed}.'
  const [cluster] = sets(answer('a.txt', insisted), answer('b.txt', statement))
  expect(cluster?.join()).toContain('in peril')
})

test.each([
  ['alone', 'The company insisted that nobody was {mixed!The company|in peril}.'],
  [
    'far from it',
    `Nobody was {mixed!The company|in peril}.\n\n${HOSPITAL} ${HOSPITAL} ${HOSPITAL}\n\nThe anchor {mixed!The company|held as designed}.`,
  ],
  ['beside the words of somebody else', 'Nobody was {mixed!Per Holm|in peril} and the anchor {mixed!Norvik Lines|held as designed}.'],
])('they are not %s', (_, text) => {
  expect(sets(answer('a.txt', text), answer('b.txt', statement)).join()).not.toContain('a.txt: in peril')
})

test.each([
  ['about £84m', 'about £84mn'],
  ['about £84m', 'about £48 million'],
  ['some 40 per cent of it', 'some 14% of it'],
  ['a sixty-thousand-dollar bucket', 'a $60,000 bucket'],
  ['eight years of quiet', '18 years of quiet'],
])('a figure is one utterance in two papers, whatever it is and however it is written: %s, %s', (one, other) => {
  expect(sets(answer('a.txt', `{mixed!Ada Brandt|${one}}`), answer('b.txt', `{mixed!Brandt|${other}}`))).toHaveLength(1)
})

test.each([
  ['of two speakers', '{mixed!Ada Brandt|about £84m}', '{mixed!Per Holm|about £48m}'],
  ['in other words', '{mixed!Ada Brandt|about £84m}', '{mixed!Ada Brandt|nearly £48m}'],
  ['of another order', '{mixed!Ada Brandt|about £84m}', '{mixed!Ada Brandt|about £48bn}'],
  ['of another order in words', '{mixed!Ada Brandt|a six-million-dollar bucket}', '{mixed!Ada Brandt|a $60,000 bucket}'],
  ['that are two in one article', '{mixed!Ada Brandt|about £84m}', '{mixed!Ada Brandt|about £48m} and {mixed!Ada Brandt|about £31m}'],
  ['with nothing beside them', '{mixed!Ada Brandt|£84 million}', '{mixed!Ada Brandt|£48 million}'],
])('two figures are two %s', (_, one, other) => {
  expect(sets(answer('a.txt', one), answer('b.txt', other))).toEqual([])
})

const gutted = '{Ada Brandt|We are gutted. Nobody asked the crews before the yard was sold.}'

test.each([
  ['of the speaker, in another paper', 'Brandt said that she felt {mixed!Ada Brandt|gutted}.', gutted],
  ['in a headline over words of its article', `{display!|gutted}\n\n${gutted}`, ''],
])('one word is found again %s', (_, one, other) => {
  expect(sets(answer('a.txt', one), answer('b.txt', other))).toHaveLength(1)
})

test.each([
  ['of somebody else', 'The board said that it felt {mixed!Per Holm|gutted}.', gutted],
  ['of nobody known', 'The crews said that they felt {mixed!|gutted}.', gutted],
  ['that reporters use', 'The gutted tug and the gutted quay. She felt {mixed!Ada Brandt|gutted}.', `Gutted fish. ${gutted}`],
  ['that everybody uses', 'They were {mixed!Ada Brandt|asked}.', gutted],
])('one word %s is not', (_, one, other) => {
  expect(sets(answer('a.txt', one), answer('b.txt', other))).toEqual([])
})

/** A quotation whose speaker is printed as `text` and worked out, or not, as `name`. */
function ascribed(path: string, said: string, text: string, name?: string) {
  const one = answer(path, `${said} (${path})`)
  return { ...one, quotations: one.quotations.map((each) => ({ ...each, speaker: { text, ...(name !== undefined && { name }) } })) }
}

test.each([
  ['the club', 'she', 'pure fiction'],
  ['the union', 'Norvik Dockers', 'tin hats'],
])('the very same few words that reporters only quote are one saying of %s and of %s', (one, other, words) => {
  expect(sets(ascribed('a.txt', `{mixed!|${words}}`, one), ascribed('b.txt', `{mixed!|${words}}`, other))).toHaveLength(1)
})

test.each([
  ['one of many', 'a resident', 'the club'],
  ['two people', 'Per Holm', 'Ada Brandt'],
])('they are not with %s', (_, one, other) => {
  expect(sets(ascribed('a.txt', '{mixed!|pure fiction}', one), ascribed('b.txt', '{mixed!|pure fiction}', other))).toEqual([])
})

test('what one office says is found again where a word is changed', () => {
  const [one, other] = ['{mixed!|within days, not weeks}', '{mixed!|in days, not weeks}']
  expect(sets(ascribed('a.txt', one, 'His office'), ascribed('b.txt', other, 'President Ondrey’s office'))).toHaveLength(1)
  expect(sets(ascribed('a.txt', one, 'his office'), ascribed('b.txt', other, 'her office'))).toEqual([])
})

const whole = 'They told us that this pier was on loan from the tide, and tonight the tide can have it back.'

test('a fragment cut word for word from a sentence is found there although "she" was taken for another', () => {
  const named = ascribed('b.txt', `{|${whole}}`, 'Ada Brandt', 'Ada Brandt')
  expect(sets(ascribed('a.txt', '{mixed!|on loan from the tide}', 'she', 'Inge Wendt'), named)).toHaveLength(1)
  expect(sets(ascribed('a.txt', '{mixed!|on loan from the tide}', 'Inge Wendt', 'Inge Wendt'), named)).toEqual([])
  expect(sets(ascribed('a.txt', '{mixed!|on loan from the harbour}', 'she', 'Inge Wendt'), named)).toEqual([])
})

test('a name that was worked out is sure where another paper prints it beside the same words', () => {
  const spoken = '{|The skipper has been knocking on my door every single morning since the thaw. Today he kicked it down.}'
  const papers = [ascribed('a.txt', spoken, 'she', 'Ada Brandt'), ascribed('b.txt', spoken, 'Ada Brandt', 'Ada Brandt')]
  const other = ascribed('c.txt', '{|Anders has been knocking on the door this winter every single morning}', 'Oskar Wendt', 'Oskar Wendt')
  expect(
    sets(...papers, other)
      .flat()
      .join(),
  ).not.toContain('c.txt')
})
