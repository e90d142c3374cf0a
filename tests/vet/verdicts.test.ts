import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { generate } from '../bench/generate/generate.ts'
import { printed, toldOn, vetted, verdictsOn } from './vetted.ts'

const SAID = 'Ingrid Solheim said the ferry plan of Tolvik'
const story = (words: string): string => `${SAID} was dead. “${words},” she said on Tuesday.`
const WORDS = 'We were told it would cost nine million, and it will cost nineteen'
const tape = (...turns: readonly string[]): string => turns.join('\n\n')

describe('a quotation of a draft', () => {
  test('is verbatim where another paper prints it, whatever its commas and quotation marks', async () => {
    const text = `The council of Tolvik met late. Ingrid Solheim, its mayor, was frank: “${WORDS}.” Nobody clapped.`
    const clips = { 'post.txt': printed('Tolvik Post', text.replace('million, and', 'million and').replaceAll(/[“”]/g, '"')) }

    expect(await verdictsOn({ draft: story(WORDS), clips })).toEqual([`${WORDS}, → verbatim · = Tolvik Post`])
  })

  test('that only a copy of the same story has, or the own house, is verbatim, and it is said who has it', async () => {
    const clips = { 'post.txt': printed('Tolvik Post', story(WORDS)) }

    expect(await verdictsOn({ draft: story(WORDS), clips })).toEqual([
      `${WORDS}, → verbatim · only in a story that shares its text with this one, or of your own house · = Tolvik Post`,
    ])
  })

  test('differs where others print it otherwise, though one of them has it', async () => {
    const clips = {
      'post.txt': printed('Tolvik Post', story(WORDS.replace('nineteen', 'ninety'))),
      'wire.txt': printed('Fjord Wire', story(WORDS)),
    }

    expect(await verdictsOn({ draft: story(WORDS), clips })).toEqual([`${WORDS}, → differs (critical) · = Fjord Wire · ≠ Tolvik Post`])
  })

  test('is verbatim where the tape has it, whatever others print, and nobody is told of their words', async () => {
    const desk = {
      draft: story(WORDS),
      clips: { 'post.txt': printed('Tolvik Post', story(WORDS.replace('nineteen', 'ninety'))) },
      transcripts: { 'tape.txt': tape('CHAIR: Madam Mayor.', `SOLHEIM: Thank you. ${WORDS}. I should have asked.`) },
    }

    expect(await verdictsOn(desk)).toEqual([`${WORDS}, → verbatim · = tape · ≠ Tolvik Post`])
    expect(await toldOn(desk)).toEqual([])
  })

  test('departs from the source before it differs from anybody', async () => {
    const desk = {
      draft: story(WORDS.replace('nineteen', 'ninety')),
      clips: { 'post.txt': printed('Tolvik Post', story(WORDS.replace('nineteen', 'ninety'))) },
      references: { 'statement.txt': `${WORDS}. I should have asked.` },
    }

    expect(await verdictsOn(desk)).toEqual([expect.stringContaining('→ differs (critical) · ≠ statement · = Tolvik Post')])
    expect(await toldOn(desk)).toEqual(['The source has “nineteen”; you and Tolvik Post (3 Mar 2026) print “ninety”.'])
  })

  test('is not found where nobody has it, and the nearest passage is shown', async () => {
    const clips = { 'post.txt': printed('Tolvik Post', story('The harbour board never asked the crew about the old boat')) }
    const [line] = await verdictsOn({ draft: story('The harbour board never wrote to anybody about the new pier'), clips })

    expect(line).toMatch(/→ not-found · ~ Tolvik Post “The harbour board never .+” 0\.\d+$/)
  })

  test.each([
    ['two words that everybody uses', story('Not now')],
    ['a language that nothing else is in', `${SAID} was dead. “Vi har aldrig sett något liknande i den här hamnen förr,” she said.`],
  ])('is not comparable: %s', async (_, draft) => {
    const clips = { 'post.txt': printed('Tolvik Post', story(WORDS)) }

    expect(await verdictsOn({ draft, clips })).toEqual([expect.stringContaining('→ not-comparable · ')])
  })

  test('that looks like none is listed last all the same, unless others have the words as somebody’s', async () => {
    const clips = { 'post.txt': printed('Tolvik Post', story(WORDS)) }
    const lines = await verdictsOn({ draft: `${story(WORDS)}\n\nThe so-called “ferry tax” was shelved.`, clips })

    expect(lines).toEqual([
      expect.stringContaining(`${WORDS}, → verbatim`),
      expect.stringContaining('ferry tax → not-comparable · no quotation: '),
    ])
  })
})

describe('a tape', () => {
  const TURNS = [
    'SOLHEIM: The pilots warned us in the spring.',
    'AUNE: And you laughed.',
    'SOLHEIM: We filed the letter and we forgot it. It was a mistake.',
  ]

  test('shows that two answers were made one over what somebody else said', async () => {
    const draft = story('The pilots warned us in the spring. We filed the letter and we forgot it')

    expect(await toldOn({ draft, transcripts: { 'tape.txt': tape(...TURNS) } })).toEqual([
      'The transcript has “AUNE: And you laughed.”; you leave it out, unmarked.',
    ])
  })

  test.each([' … ', '” she said. “'])('does not hold it against a draft that shows the gap: %s', async (gap) => {
    const draft = story(`The pilots warned us in the spring.${gap}We filed the letter and we forgot it`)

    expect(await toldOn({ draft, transcripts: { 'tape.txt': tape(...TURNS) } })).toEqual([])
  })

  test('tells whose words they are', async () => {
    const draft = 'Per Aune was blunt. “We filed the letter and we forgot it,” Per Aune told the council.'

    expect(await toldOn({ draft, transcripts: { 'tape.txt': tape(...TURNS) } })).toEqual([
      expect.stringMatching(
        /“SOLHEIM” as the speaker; you give “Per Aune”|You give “Per Aune” as the speaker; the transcript gives “SOLHEIM”/,
      ),
    ])
  })

  test('shows that the words of an answer are those of the question', async () => {
    const draft = story('It was a grave failure of oversight')
    const turns = ['AUNE: Would you call it a grave failure of oversight?', 'SOLHEIM: It was a grave failure of oversight, yes.']

    expect(await toldOn({ draft, transcripts: { 'tape.txt': tape(...turns) } })).toEqual([
      'The transcript has “Would you call it a grave failure of oversight?”; you do not quote it.',
    ])
  })

  test('in captions, it says where to listen', async () => {
    const captions =
      'WEBVTT\n\n00:12:31.000 --> 00:12:36.000\n<v Ingrid Solheim>We were told it would cost nine million,\n\n00:12:36.000 --> 00:12:39.000\n<v Ingrid Solheim>and it may cost nineteen.\n'
    const desk = { draft: story(WORDS), transcripts: { 'tape.vtt': captions } }

    expect(await toldOn(desk)).toEqual(['You print “will”; the transcript (listen at 00:12:36) has “may”.'])
    expect(await verdictsOn(desk)).toEqual([`${WORDS}, → differs (critical) · ≠ tape 00:12:31`])
  })

  test('finds what a draft gives in another figure', async () => {
    const draft = story('We have got 113 people on the boats')
    const transcripts = { 'tape.txt': tape('SOLHEIM: We have got a hundred and thirty people on the boats.') }

    expect(await toldOn({ draft, transcripts })).toEqual(['You print “113”; the transcript has “a hundred and thirty”.'])
  })
})

test('how two others differ from each other is not told to the writer of a draft', async () => {
  const other = '“Nobody will lose a job over this,” Per Aune said.'
  const clips = {
    'post.txt': printed('Tolvik Post', `${story(WORDS)}\n\n${other}`),
    'wire.txt': printed('Fjord Wire', `${story(WORDS)}\n\n${other.replace('will', 'may')}`),
  }

  expect(await toldOn({ draft: story(WORDS), clips })).toEqual([])
})

test('a draft that lies among its clips is not compared with itself', async () => {
  const report = await vetted({
    draft: story(WORDS),
    clips: { 'draft.txt': story(WORDS), 'post.txt': printed('Tolvik Post', story(WORDS)) },
  })

  expect(report.articles.map(({ path, isDraft = false }) => [path, isDraft])).toEqual([
    ['draft.txt', true],
    ['post.txt', false],
  ])
})

test('neither the order of clips nor copies of them change a verdict', async () => {
  const clips = ['Tolvik Post', 'Fjord Wire', 'The Beacon'].map((outlet, i) =>
    printed(outlet, story(i === 1 ? WORDS.replace('will', 'may') : WORDS)),
  )
  const sides = async (order: readonly number[]): Promise<string[]> => {
    const { verdicts = [], findings } = await vetted({
      draft: story(WORDS),
      clips: Object.fromEntries(order.map((at) => [`clip-${at}.txt`, clips[at % 3] ?? ''])),
    })
    return [
      ...verdicts.map(({ id, verdict, worst }) => [id, verdict, worst].join(' ')),
      ...findings.flatMap(({ discrepancies }) => discrepancies.map(({ id, severity }) => `${id} ${severity}`)),
    ].toSorted()
  }
  const expected = await sides([0, 1, 2])

  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6, maxLength: 6 }), async (order) => {
      expect(await sides(order)).toEqual(expected)
    }),
    { numRuns: 5 },
  )
})

test('clips about something else change no verdict and no finding, however many', async () => {
  const clips = { 'post.txt': printed('Tolvik Post', story(WORDS.replace('will', 'may'))) }
  const others = Object.fromEntries(
    Array.from(generate(300, 11), ({ article }) => [article.path, printed(article.outlet ?? 'The Sheet', article.text, article.date)]),
  )
  const told = async (more: Readonly<Record<string, string>>): Promise<string> => {
    const { verdicts, findings } = await vetted({ draft: story(WORDS), clips: { ...clips, ...more } })
    return JSON.stringify([verdicts, findings.map(({ cluster, discrepancies }) => [cluster.id, discrepancies])])
  }

  expect(Object.keys(others).length).toBeGreaterThan(50)
  expect(await told(others)).toBe(await told({}))
})

const other = (words: string): string => `The ropemakers dined. “This is for ${words},” Ingrid Solheim told them.`

test('what was said in much the same words years ago is not held against what another paper prints today', async () => {
  const draft = `---\noutlet: The Draft\ndate: 2026-03-04\n---\n${story('This is for everybody who ever walked backwards for a living')}`
  const today = printed('Tolvik Post', other('everybody who ever walked backwards for a living'))
  const then = printed('Fjord Wire', other('anybody who ever walked backwards for a wage'), '2014-06-08')

  expect(await toldOn({ draft, clips: { 'today.txt': today, 'then.txt': then } })).toEqual([])
  expect(await toldOn({ draft, clips: { 'then.txt': then } })).not.toEqual([])
})

test('who asks the questions of a record is not who answers them', async () => {
  const draft = 'Lennart Voss is an engineer. “The dam was built on sand and everybody knew it,” says Voss.'
  const asked = 'INTERVIEWER: The dam was built on sand and everybody knew it.\n\nLENNART VOSS: You said that, not me.'

  expect(await toldOn({ draft, transcripts: { 'tape.txt': asked } })).toEqual([
    'The transcript gives “INTERVIEWER” as the speaker; you give “Lennart Voss”.',
  ])
  expect(await toldOn({ draft, references: { 'mail.txt': asked.replace('INTERVIEWER:', 'Q:').replace('LENNART VOSS:', 'A:') } })).toEqual([
    'You give “Lennart Voss” as the speaker; the source gives “Q”.',
  ])
})
