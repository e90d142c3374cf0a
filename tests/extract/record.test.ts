import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { articleOf } from './reading-of.ts'

/** The turns of a record: who speaks, and the words. */
const turnsOf = (text: string, language = 'en') =>
  extract({ ...articleOf(text), language }).flatMap(({ form, speaker, content }) =>
    form === 'block' ? [[speaker?.name ?? speaker?.text, content]] : [],
  )

describe('official records', () => {
  test.each([
    [
      'a chamber that parts the name from the words by a point',
      'fr',
      'M. Tom Vale, rapporteur. Le port est sûr, mes chers collègues.\n\nMme Ona Bray, ministre de la mer. Je n’en dirai rien. (Sourires.)\n\nM. le président. La séance est levée.',
      [
        ['Tom Vale', 'Le port est sûr, mes chers collègues.'],
        ['Ona Bray', 'Je n’en dirai rien.'],
        ['M. le président', 'La séance est levée.'],
      ],
    ],
    [
      'a chamber of señores',
      'es',
      'El señor PRESIDENTE: Se abre la sesión.\n\nLa señora BRAY: Este puerto es de todos.\n\nEl señor PRESIDENTE: Gracias, señoría.',
      [
        ['El señor PRESIDENTE', 'Se abre la sesión.'],
        ['BRAY', 'Este puerto es de todos.'],
        ['El señor PRESIDENTE', 'Gracias, señoría.'],
      ],
    ],
    [
      'a chamber with parties in parentheses',
      'de',
      'Präsidentin Ona Bray: Ich eröffne die Sitzung.\n\nAbg. Tom Vale (HVP): Der Hafen gehört uns allen. (Beifall bei der HVP.)\n\nPräsidentin Ona Bray: Danke.',
      [
        ['Ona Bray', 'Ich eröffne die Sitzung.'],
        ['Tom Vale', 'Der Hafen gehört uns allen.'],
        ['Ona Bray', 'Danke.'],
      ],
    ],
    [
      'a board’s clock before each name',
      'en',
      '[00:01:10] CHAIR BRAY: We have a clock.\n\n[00:02:05] TOM VALE: I swim there every day.\n\n[00:02:40] CHAIR BRAY: Thank you.',
      [
        ['BRAY', 'We have a clock.'],
        ['Tom Vale', 'I swim there every day.'],
        ['BRAY', 'Thank you.'],
      ],
    ],
    [
      'captions that do not know who speaks',
      'en',
      '[00:01:10] SPEAKER 1: okay I called her and I wished her well\n\n[00:02:05] [APPLAUSE]\n\n[00:02:40] SPEAKER 1: so we go home',
      [
        [undefined, 'okay I called her and I wished her well'],
        [undefined, 'so we go home'],
      ],
    ],
  ])('%s', (_, language, text, turns) => {
    expect(turnsOf(text, language)).toEqual(turns)
  })

  test('what the hall does parts a turn, and its last paragraphs are the speaker’s too', () => {
    const text =
      'THE COURT: Who locked it?\n\nMR VALE: I did. (Laughter.) At six.\n\nTHE COURT: I have thought about this.\n\nI will not ask again.\n\n(Adjourned.)'
    expect(turnsOf(text).map(([, words]) => words)).toEqual([
      'Who locked it?',
      'I did. At six.',
      'I have thought about this. I will not ask again.',
    ])
  })

  test.each([
    'M. Vale dort. Mme Bray travaille.\n\nLe port est fermé depuis lundi.\n\nM. Vale. Un nom, et rien de plus.',
    'The Gazette: A paper of the harbour.\n\nThe pier is shut.\n\nThe crews went home.',
  ])('a report with a short sentence after a name is none: %s', (text) => {
    expect(turnsOf(text)).toEqual([])
  })
})
