import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import type { Timed } from '../../src/model.ts'
import { articleOf } from './reading-of.ts'
import { cpuSeconds } from '../cpu-seconds.ts'

/** Who says what in a record: the speaker as printed, or a dash, and the words; how many pieces of them, where there are several. */
function turnsOf(text: string, times: readonly Timed[] = []): string[] {
  return extract({ ...articleOf(text), role: 'transcript', times }).map(({ form, medium, speaker, content, spans }) => {
    expect([form, medium]).toEqual(['block', 'spoken'])
    return `${speaker?.text ?? '–'}: ${spans.length > 1 ? `${spans.length}: ` : ''}${content}`
  })
}

const at = (text: string, ...lines: readonly string[]): Timed[] => lines.map((line, i) => ({ start: text.indexOf(line), time: 1000 * i }))

describe('turns of a record', () => {
  test.each([
    ['Ona Bray: We stay.', 'Ona Bray: We stay.'],
    ['BRAY: We stay.', 'BRAY: We stay.'],
    ['Bray: We stay.', 'Bray: We stay.'],
    ['Ona Bray (mayor): We stay.', 'Ona Bray: We stay.'],
    ['Ona Bray, mayor of Carrow: We stay.', 'Ona Bray: We stay.'],
    ['THE CHAIR: Order.', 'THE CHAIR: Order.'],
    ['The Chairman: Order.', 'The Chairman: Order.'],
    ['the chair: order.', 'the chair: order.'],
    ['Dr. Tom Vale: I do.', 'Dr. Tom Vale: I do.'],
    ['>> ONA BRAY: We stay.', 'ONA BRAY: We stay.'],
    ['>> We stay.', '–: We stay.'],
    ['SPEAKER 1: We stay.', '–: We stay.'],
    ['Unknown Speaker: We stay.', '–: We stay.'],
    ['[SPEAKER_00]: We stay.', '–: We stay.'],
    ['Q: Who stays?', 'Q: Who stays?'],
    ['Q12 The Chair: Who stays?', 'The Chair: Who stays?'],
    ['**Ona Bray**: We stay.', 'Ona Bray: We stay.'],
    ['**Ona Bray:**\nWe stay.', 'Ona Bray: We stay.'],
    ['ONA BRAY:\nWe stay.', 'ONA BRAY: We stay.'],
    ['Ona Bray           :\nWe stay.', 'Ona Bray: We stay.'],
    ['BRAY: “We stay,” I told them.', 'BRAY: “We stay,” I told them.'],
    ['[00:12:31] BRAY: We stay.', 'BRAY: We stay.'],
    ['王小明：我们不走。', '王小明: 我们不走。'],
  ])('%s', (line, turn) => {
    expect(turnsOf(line)).toEqual([turn])
  })

  test('go on over paragraphs to the next label, and over what the hall does', () => {
    const text =
      'BRAY: We stay.\n\nAll of us. (Laughter.) Every one.\n\n[Crosstalk]\n\nThe crew too.\n\nVALE: Who does?\nI do.\n\n(The sitting rose at six.)'
    expect(turnsOf(text)).toEqual(['BRAY: 4: We stay. All of us. Every one. The crew too.', 'VALE: 2: Who does? I do.'])
  })

  test('of short names, each of them once', () => {
    expect(turnsOf('Courier: Why the drums?\n\nBray: I never liked the guitar.')).toHaveLength(2)
    expect(turnsOf('reporter: why?\n\nbray: no idea.\n\nvale: nor me.')).toEqual(['reporter: why?', 'bray: no idea.', 'vale: nor me.'])
  })

  test('are not begun by a word before a colon', () => {
    expect(turnsOf('BRAY: We stay.\n\nRemember: we always did.\n\nVALE: I do.\n\nOne thing is sure: I do.')).toEqual([
      'BRAY: 2: We stay. Remember: we always did.',
      'VALE: 2: I do. One thing is sure: I do.',
    ])
    expect(turnsOf('Ona Bray: We stay.\n\nListen: we always did.')).toEqual(['Ona Bray: 2: We stay. Listen: we always did.'])
  })

  test('under a name above the words, where a time stood beside it', () => {
    const text = 'Ona Bray         \nWe stay.\n\nSpeaker 2         \nWho does?\nYes\n\nTom Vale         \nI do.'
    const times = at(text, 'Ona', 'Speaker', 'Tom')
    expect(turnsOf(text, times)).toEqual(['Ona Bray: We stay.', '–: 2: Who does? Yes', 'Tom Vale: I do.'])
    expect(
      turnsOf(
        '[Ona Bray]         \nWe stay.\n[Crosstalk]         \nAll.',
        [0, 31].map((start) => ({ start, time: start })),
      ),
    ).toEqual(['Ona Bray: 2: We stay. All.'])
    expect(turnsOf('           \nOna Bray\nWe stay.', [{ start: 0, time: 0 }])).toEqual(['Ona Bray: We stay.'])
  })

  test('under short names with times beside them', () => {
    expect(
      turnsOf(
        'Ona         \nWe stay.\n\nTom         \nWho does?',
        [0, 23].map((start) => ({ start, time: 0 })),
      ),
    ).toEqual(['Ona: We stay.', 'Tom: Who does?'])
  })

  test('under a name, and the time below it', () => {
    const text = 'Council Meeting\n\nOna Bray\n        \nWe stay.\n\nTom Vale\n        \nWho does?'
    const times = ['We', 'Who'].map((word) => ({ start: text.indexOf(word) - 5, time: 0 }))
    expect(turnsOf(text, times)).toEqual(['Ona Bray: We stay.', 'Tom Vale: Who does?'])
    expect(turnsOf('Council Meeting\n        We stay.', [{ start: 16, time: 0 }])).toEqual(['–: 2: Council Meeting We stay.'])
  })

  test('under a timed name, and beside names with a colon', () => {
    const text = '**Ona Bray:** We stay.\n\n**Tom Vale**         \n\nWho does?\n\n**Ona Bray:** We do.\n         \nYes\n\nTom Vale: So.'
    expect(
      turnsOf(text, [
        { start: 24, time: 0 },
        { start: text.indexOf('Yes') - 5, time: 1 },
      ]),
    ).toEqual(['Ona Bray: We stay.', 'Tom Vale: Who does?', 'Ona Bray: 2: We do. Yes', 'Tom Vale: So.'])
  })

  test('under a name that comes again', () => {
    expect(turnsOf('Ona Bray\nWe stay.\n\nTom Vale\nWho does?\n\nOna Bray\nWe do.\n\nTom Vale\nNot me.')).toEqual([
      'Ona Bray: We stay.',
      'Tom Vale: Who does?',
      'Ona Bray: We do.',
      'Tom Vale: Not me.',
    ])
  })

  test('a line that a machine timed is nobody’s name', () => {
    const text = '           Yes\n           We stay.\n           All of us'
    expect(
      turnsOf(
        text,
        [0, 15, 35].map((start) => ({ start, time: start })),
      ),
    ).toEqual(['–: 3: Yes We stay. All of us'])
  })

  test('told by dashes belong to nobody known', () => {
    expect(turnsOf('– Who stays?\n– We do.')).toEqual(['–: Who stays?', '–: We do.'])
  })

  test('of minutes, with a point for the colon', () => {
    const minutes =
      'M. Tom Vale, rapporteur. Le port est sûr.\n\nMme la ministre. Je n’en dirai rien.\n\nM. le président. La séance est levée.'
    expect(turnsOf(minutes)).toEqual([
      'M. Tom Vale: Le port est sûr.',
      'Mme la ministre: Je n’en dirai rien.',
      'M. le président: La séance est levée.',
    ])
  })
})

test('nothing is left out between the pieces of a turn: paragraphs, and words beside which a time stood', () => {
  const [turn] = extract({ ...articleOf('BRAY: We stay,            all of us.\n\n(Laughter.)\n\nFor good.'), role: 'transcript' })
  expect(turn?.content).toBe('We stay, all of us. For good.')
  expect(turn?.spans.map(({ unclosed }) => unclosed)).toEqual([true, true, undefined])
})

describe('a record', () => {
  test('without any label is one turn of nobody known', () => {
    expect(turnsOf('We stay up all night.\n\nAll of us said “never”.\n\n[applause]\n\nAnd then we left.')).toEqual([
      '–: 3: We stay up all night. All of us said “never”. And then we left.',
    ])
  })

  test('holds what its turns quote; what stands above the first label is about it', () => {
    expect(turnsOf('Council, special meeting\n\nDate: 3 March 2026\nPresent: Ona Bray, Tom Vale\n\nBRAY: He said “never” to me.')).toEqual([
      'BRAY: He said “never” to me.',
    ])
  })

  test('names people in full where it can', () => {
    const [first, second] = extract({
      ...articleOf('HART: Ebba Norling, thanks for coming in.\n\nNORLING: My pleasure.'),
      role: 'transcript',
    })
    expect([first?.speaker?.name, second?.speaker?.name]).toEqual(['HART', 'Ebba Norling'])
  })

  test.each([
    ['Interview Lennart Osk, 12 February 2026, recorder 2. Transcribed by K.', 'Lennart Osk'],
    ['Transcript Interview Lennart Osk, recorder 2.', 'Lennart Osk'],
    ['Press Conference Lennart Osk, 12 February 2026.', 'Lennart Osk'],
    ['Press conference Lennart Osk, 12 February 2026.', 'Lennart Osk'],
    ['Recording Lennart Osk, 12 February 2026.', 'Lennart Osk'],
    ['Conversation with Lennart Osk, 12 February 2026.', 'Lennart Osk'],
    ['Captain Lennart Osk, 12 February 2026.', 'Lennart Osk'],
    ['Interviewer Lennart, 12 February 2026.', 'Interviewer Lennart'],
  ])('takes no word that heads a record for part of a name: %s', (heading, name) => {
    const text = `${heading}\n\nQ: Why did you leave?\n\nA: I was wrong about the loan.`

    expect(extract({ ...articleOf(text), role: 'transcript' }).at(-1)?.speaker?.name).toBe(name)
  })

  test('whose heading names who answers calls that person by name at every turn', () => {
    const text = 'Interview Lennart Osk, recorder 2.\n\nQ: Why?\n\nOsk: I was wrong.\n\nQ: When?\n\nOSK: In June.\n\nOsk: Or May.'

    expect(extract({ ...articleOf(text), role: 'transcript' }).map(({ speaker }) => speaker?.name ?? speaker?.text)).toEqual([
      'Q',
      'Lennart Osk',
      'Q',
      'Lennart Osk',
      'Lennart Osk',
    ])
  })

  test('is one only where its role says so', () => {
    expect(extract(articleOf('Ona Bray: We stay.\n\nThe port opens at noon.'))).toEqual([])
  })

  test('tells headlines as any article does', () => {
    const quotations = extract({ ...articleOf('BRAY: We stay.', [{ kind: 'title', text: '“We stay,” says Bray' }]), role: 'transcript' })
    expect(quotations.map(({ form, content }) => [form, content])).toEqual([
      ['display', 'We stay,'],
      ['block', 'We stay.'],
    ])
  })

  test.each(['Ona: so\n'.repeat(50_000), 'Ona '.repeat(100_000), '>> '.repeat(100_000), 'Ona\n'.repeat(50_000), '(A '.repeat(100_000)])(
    'is read in one pass, not to its end from every turn',
    (text) => {
      const spent = cpuSeconds()
      extract({ ...articleOf(text), role: 'transcript' })
      expect(spent()).toBeLessThan(10)
    },
  )
})
