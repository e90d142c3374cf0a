import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { isWrapped } from '../../src/extract/marks/paragraphs.ts'
import { articleOf, quotationsOf, wordsOf } from './reading-of.ts'

describe('every convention of marks is read', () => {
  test.each([
    ['straight', '"The pier is shut," said Ona Bray.', ['The pier is shut,']],
    ['curly', '“The pier is shut,” said Ona Bray.', ['The pier is shut,']],
    ['British singles', '‘The pier’s shut and we can’t mend it,’ said Ona Bray.', ['The pier’s shut and we can’t mend it,']],
    [
      'straight singles',
      "'The pier's shut and the gulls' nests are safe,' said Ona Bray.",
      ["The pier's shut and the gulls' nests are safe,"],
    ],
    ['German low and high', '„Der Kai ist gesperrt“, sagte Ona Bray.', ['Der Kai ist gesperrt']],
    ['German typed with commas', ",,Der Kai ist gesperrt'', sagte Ona Bray.", ['Der Kai ist gesperrt']],
    ['German pointed', '»Der Kai ist gesperrt«, sagte Ona Bray.', ['Der Kai ist gesperrt']],
    ['Swiss pointed', '«Der Kai ist gesperrt», sagte Ona Bray.', ['Der Kai ist gesperrt']],
    ['French with no-break spaces', '« Le quai est fermé », a dit Ona Bray.', ['Le quai est fermé']],
    ['Spanish', '«El muelle está cerrado», dijo Ona Bray.', ['El muelle está cerrado']],
    ['Swedish', '”Kajen är stängd”, said Ona Bray.', ['Kajen är stängd']],
    ['typewriter', "``The pier is shut,'' said Ona Bray.", ['The pier is shut,']],
    ['two singles', "''The pier is shut,'' said Ona Bray.", ['The pier is shut,']],
    ['accents', '´The pier is shut,´ said Ona Bray.', ['The pier is shut,']],
    ['double primes', '″The pier is shut,″ said Ona Bray.', ['The pier is shut,']],
    ['written out', '&ldquo;The pier is shut,&#8221; said Ona Bray. &quot;For good.&quot;', ['The pier is shut, For good.']],
    ['opening marks on both sides', '“The pier is shut,“ said Ona Bray.', ['The pier is shut,']],
    ['spaces inside', '“ The pier is shut, ” said Ona Bray.', ['The pier is shut,']],
    ['Japanese corners', 'Bray said: 「埠頭は閉鎖された」', ['埠頭は閉鎖された']],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})

describe('an apostrophe is no quote mark', () => {
  test.each([
    ["The drivers' union met the owners' lawyers at six o'clock."],
    ["Built in the '60s and closed in '91, the mill had its fans'n'foes."],
    ["Rock 'n' roll was all they'd play 'til dawn, 'cause they could."],
    ['The plank is 6\' 2" long and the door 5\'10" high.'],
    ['She sat in the ‘80s armchair of the players’ lounge.'],
    ['The gauge is 12″ wide and 6′ 2″ long.'],
    ['A 12" pizza feeds the boys’ team.'],
  ])('%s', (text) => {
    expect(wordsOf(text)).toEqual([])
  })
})

describe('a broken mark costs at most its own quotation', () => {
  const next = '\n\n“We open on Friday,” said Tom Vale.'
  test.each([
    ['an opening mark never closed', 'Bray was blunt: “The pier is shut.', ['The pier is shut.']],
    ['a clause ends what no mark does', '"The pier is shut for good, Bray testified.', ['The pier is shut for good,']],
    ['a closing mark never opened', 'We will mend it by spring,” the mayor told them.', ['We will mend it by spring,']],
    ['a doubled opening mark', '""The pier is shut," said Bray.', ['The pier is shut,']],
    ['a straight mark before a curly one', '"“The pier is shut,” said Bray.', ['The pier is shut,']],
    ['a doubled closing mark', '“The pier is shut,”” said Bray.', ['The pier is shut,']],
    ['a curly mark closed by a straight one', '“The pier is shut," said Bray.', ['The pier is shut,']],
    ['a closing mark stuck to the next word', '“The pier is shut,”said Bray.', ['The pier is shut,']],
    ['doubled marks on both sides', '““The pier is shut,”” said Bray.', ['The pier is shut,']],
    ['a clause that begins with a trade', '“The pier is shut for good, deputy mason Ona Bray testified.', ['The pier is shut for good,']],
    ['a closing mark never opened in mid-paragraph', 'The vote ended at nine. I was tired,” said usher Ona Bray.', ['I was tired,']],
    [
      'a curly mark the wrong way round',
      '“The pier is shut.“[Harbour Post] “We mend it,” said Bray.',
      ['The pier is shut.', 'We mend it,'],
    ],
    ['a quotation stuck to the sentence before', 'Bray went home.“We mend it,” she said.', ['We mend it,']],
    [
      'an opening mark never closed, and a sentence that begins with And said',
      'Vale recalled that she came up “and told us to row. And said, ‘Row.’ And we rowed.\n\n“We rowed all night,” Vale said.',
      ['and told us to row. And said, ‘Row.’ And we rowed.', 'We rowed all night,'],
    ],
    ['an opening mark stuck to the word before', 'Bray answered:“The pier is shut.”', ['The pier is shut.']],
  ])('%s', (_, broken, words) => {
    expect(wordsOf(`${broken}\n\nThe hearing goes on at nine in the town hall.${next}`)).toEqual([...words, 'We open on Friday,'])
  })
})

describe('a quotation never closed ends where the reporter goes on, though the next paragraph opens with a mark', () => {
  const next = '\n\n“Bread is the last thing we have,” said Tom Vale.'
  const bread = 'Bread is the last thing we have,'

  test.each([
    ['who it was', '“It was never about money, said Ona Bray, the mayor. She left at nine.', 'It was never about money,'],
    ['a name alone', '“It was never about money, said Ona Bray. She left at nine.', 'It was never about money,'],
    ['the name first', '“It was never about money, Bray said. She left at nine.', 'It was never about money,'],
    ['the day', '“It was never about money, Bray said on Friday. She left at nine.', 'It was never about money,'],
    ['a question', '“Was it ever about money? asked Ona Bray, who chairs the board. Nobody knew.', 'Was it ever about money?'],
    ['nothing after the clause', '“It was never about money, said Ona Bray.', 'It was never about money,'],
    ['German', '„Es ging nie um Geld, sagte Ona Bray, die Wirtin. Sie ging um neun.', 'Es ging nie um Geld,'],
  ])('%s', (_, open, words) => {
    expect(wordsOf(`${open}${next}`)).toEqual([words, bread])
  })

  test.each([
    ['no clause', '“It was never about money. She left at nine.'],
    ['the speaker tells what was said', '“It was never about money, I said to her. She left at nine.'],
    ['of the speaker’s own', '“It was never about money, said my brother. He left at nine.'],
    ['the speaker goes on', '“It was never about money, Bray said. So we left at nine.'],
    ['what is said follows the verb', '“When the fog came down, Bray said it was over. She left at nine.'],
    ['the words go on after the clause', '“It was never about money, she said, but the board never listened.'],
    ['a comparison', '“It was never about money, as Bray said. She left at nine.'],
    ['another verb of the same subject', '“The crews came at night, said nothing and left. Nobody knew.'],
    [
      'French, where a clause stands inside open marks',
      '« Ce n’est pas l’argent, dit Ona Bray. Elle est partie à neuf heures.\n\n« Le pain est cher. »',
    ],
  ])('but is carried on: %s', (_, open) => {
    expect(wordsOf(open.includes('«') ? open : `${open}${next}`)).toHaveLength(1)
  })

  test('and the clause gives it its speaker', () => {
    const text = `“It was never about money, said Ona Bray, the mayor. She left at nine.${next}`

    expect(quotationsOf(text).map(({ speaker }) => speaker?.name)).toEqual(['Ona Bray', 'Tom Vale'])
  })

  test('with no mark after it, what the speaker tells of having said is no clause', () => {
    expect(wordsOf('Bray was blunt: “It was late, I said to him. The pier was shut.')).toEqual([
      'It was late, I said to him. The pier was shut.',
    ])
  })
})

test('what was assumed about a broken mark is noted where it stands', () => {
  const [sound] = quotationsOf('“The pier is shut,” said Ona Bray.')
  const [doubled] = quotationsOf('""The pier is shut," said Ona Bray.')
  const [carried] = quotationsOf('Bray wrote: ""The pier is shut.\n\n"The boats are safe."')
  const [open] = quotationsOf('Bray was blunt: “The pier is shut.')

  expect(sound?.notes).toEqual([])
  expect(doubled?.notes).toEqual([{ kind: 'quote-marks-malformed', span: { start: 0, end: 2 } }])
  expect(carried?.notes).toEqual([{ kind: 'quote-marks-malformed', span: { start: 12, end: 14 } }])
  expect(open?.notes).toEqual([{ kind: 'quote-marks-malformed', span: { start: 16, end: 17 } }])
})

test('marks reopened at each paragraph and closed once make one quotation of several spans', () => {
  const text = 'Bray wrote:\n\n“The pier is shut.\n\n“The boats are safe.\n\n“Nobody was hurt.”\n\nThe mayor agreed.'

  expect(wordsOf(text)).toEqual(['The pier is shut. The boats are safe. Nobody was hurt.'])
})

test('a quotation may run over a line end without a mark being repeated', () => {
  expect(wordsOf('Bray wrote: “The pier is shut.\nThe boats are safe.”')).toEqual(['The pier is shut. The boats are safe.'])
})

test.each([
  ["'Row like h---': Bray shuts the pier\n\nThe board met.", 'Row like h---'],
  ['‘What a load of b****’, said Bray.', 'What a load of b****'],
  ["Bray said: 'We wait…' and left.", 'We wait…'],
])('a single mark closes after a masked or broken word: %s', (text, words) => {
  expect(extract(articleOf(text)).map(({ content }) => content)).toEqual([words])
})

test('a quotation inside a quotation is part of it', () => {
  expect(wordsOf('“He yelled ‘cast off’ and so we did,” Bray recalled.')).toEqual(['He yelled ‘cast off’ and so we did,'])
  expect(wordsOf('"He yelled "cast off," so we cast off," Bray recalled.')).toEqual(['He yelled "cast off," so we cast off,'])
})

test('the values of left-over markup are no words of anyone', () => {
  expect(wordsOf('Read on <a href="pier.html" title="The pier is shut, they said">here</a> for more.')).toEqual([])
})

describe('an apostrophe beside or inside single marks', () => {
  test.each([
    ["Vale called it 'proper rock 'n' roll' and left.", "proper rock 'n' roll"],
    ["''Tis a pity,' said Ona Bray.", "'Tis a pity,"],
    ["''Til Friday,'' said Ona Bray.", 'Til Friday,'],
    ["'She said 'never again' and meant it,' said Ona Bray.", "She said 'never again' and meant it,"],
    ["'We told 'em we're workin' 'til dawn,' said Ona Bray.", "We told 'em we're workin' 'til dawn,"],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual([words])
  })
})

describe('lines broken by hand', () => {
  const lines = [
    'The warden of the pier, Ona Bray, said the boats had come',
    'back early. "The wall was rotten before the frost came, she told the',
  ]

  test('are one paragraph, however few, if a sentence runs on', () => {
    expect(wordsOf([...lines, 'inquest. "Anyone could have put a thumb through it."'].join('\n'))).toEqual([
      'The wall was rotten before the frost came, Anyone could have put a thumb through it.',
    ])
  })

  test.each([
    [
      'each begins a sentence',
      ['Ona Bray has mended the pier since the great storm of that year', 'Tom Vale says he saw it all from the lighthouse window', 'End.'],
    ],
    ['a line ends with a stop', [...lines, 'inquest in the old hall, where nobody had ever told it before.', 'Vale left.']],
    ['a line is short', ['The pier', ...lines, 'inquest.']],
  ])('are paragraphs of their own where %s', (_, printed) => {
    expect(isWrapped(printed.join('\n'))).toBe(false)
  })
})

test.each([
  ['the number of a note', '“The pier is shut,”[3] said Ona Bray.[4]'],
  ['a tag', '<p>“The pier is shut,” <b>said</b> Ona Bray.</p>'],
  ['a sign of emphasis', '_“The pier is shut,”_ said **Ona Bray**.'],
  ['a page break', '“The pier was\n\fshut,” said Ona Bray.'],
])('%s parts no cue from its quotation', (_, text) => {
  expect(quotationsOf(text).map(({ form, speaker }) => [form, speaker?.text])).toEqual([['direct', 'Ona Bray']])
})
