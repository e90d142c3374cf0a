import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { articleOf } from './reading-of.ts'

const inLanguage = (text: string, language: string) => extract({ ...articleOf(text), language }).at(-1)
const last = (text: string) => inLanguage(text, 'en')

describe('a word that only fills the subject’s place says nothing', () => {
  test.each([
    ['en', 'There were shouts from the benches. “Let her finish, please.”'],
    ['en', 'There were shouts from the benches.\n\n“Let her finish, please.”'],
    ['en', 'There’s no ferry on Mondays. “We row on Mondays.”'],
    ['en', 'There were shouts of “shame on you” from the gallery.'],
    ['en', 'It had been raining for weeks. “We heard the wall go.”'],
    ['en', 'It was over by noon.\n\n“We went home in the dark.”'],
    ['en', 'It’d rained for weeks.\n\n“We went home in the dark.”'],
    ['en', 'It took them three years to dub the plan “a gift to the gulls”.'],
    ['en', 'This was not the plan. “We wanted two boats.”'],
    ['en', 'That was the end of it. “It just went quiet.”'],
    ['en', 'What came next is in doubt. “Nobody pushed anybody.”'],
    ['de', 'Es gab Rufe von der Galerie. „Lasst sie doch bitte ausreden.“'],
    ['de', 'Es hatte wochenlang geregnet.\n\n„Wir gingen im Dunkeln heim.“'],
    ['de', 'Das war das Ende.\n\n„Wir gingen im Dunkeln heim.“'],
    ['fr', 'Il y avait des cris au fond de la salle. « Laissez-la donc finir. »'],
    ['fr', 'Il n’y avait plus de bac. « Nous ramons le lundi. »'],
    ['fr', 'Il pleuvait depuis des semaines. « Nous avons entendu le mur. »'],
    ['fr', 'C’était la fin du quai. « Nous avons tout perdu. »'],
    ['es', 'Hay gritos en la galería. «Dejad que termine, por favor.»'],
    ['es', 'Había gritos en la galería. «Dejad que termine, por favor.»'],
  ])('%s: %s', (language, text) => {
    expect(inLanguage(text, language)).not.toMatchObject({ speaker: expect.anything() })
    expect(inLanguage(text, language)).toBeDefined()
  })

  test.each([
    ['a board that speaks', 'en', 'The harbour board met. It said the pier was “a wreck at last”.', 'It'],
    ['a board that would only say', 'en', 'The board met. It would only say that the pier “remains our own”.', 'It'],
    ['a relative', 'en', 'The board sent a letter that said “we row at dawn”.', 'that'],
    ['one person among those', 'en', 'This man, Tom Vale, said “we row at dawn”.', 'Tom Vale'],
    ['who shouted before', 'en', 'There were cheers. Vale shouted: “We row at dawn.”', 'Vale'],
    ['a man', 'fr', 'Marc Dubois est maire. Il y raconte son enfance : « Nous ramons le lundi. »', 'Il'],
    ['what a sheet says', 'de', 'Tom Vale las vor. „Wir rudern im Mai“, sagte er.', 'er'],
  ])('%s does', (_, language, text, speaker) => {
    expect(inLanguage(text, language)?.speaker?.text).toBe(speaker)
  })
})

describe('whom the reporter asks about does not answer', () => {
  const before = 'Tom Vale chairs the board. Petra Dunmore is its clerk.\n\n'
  test.each([
    ['a question alone', 'Had Dunmore misled the board? ‘Absolutely not.’', undefined],
    ['one word', 'Had Dunmore misled the board? “No.”', undefined],
    ['a question with a verb of speech', 'Had Vale said the pier was sound? “I do not recall it.”', undefined],
    ['who was asked', 'Vale was asked about the letter. Had Dunmore signed it? “She never saw it.”', 'Tom Vale'],
    ['who took questions', 'Vale faced questions over the letter. Had Dunmore signed it? Had anyone? “She never saw it.”', 'Tom Vale'],
    ['who told before', 'Vale insisted that the books were sound. Had Dunmore signed them? “She never saw them.”', 'Tom Vale'],
    ['who spoke before', '“I signed it,” Vale said. Had Dunmore known of it? “Not at all, ever.”', 'Tom Vale'],
    ['a pronoun may answer', 'Vale looked at his notes. Would he do it again? “Tomorrow, if I could.”', 'Tom Vale'],
    ['not of himself by a pronoun', 'Would he do it again? “He would, the fool.”', undefined],
    ['an act is no question', 'Dunmore shook her head. ‘Absolutely not.’', 'Petra Dunmore'],
  ])('%s', (_, text, name) => {
    expect(last(before + text)).toMatchObject({ form: 'direct' })
    expect(last(before + text)?.speaker?.name).toBe(name)
  })

  test('a title after a question is no answer', () => {
    expect(last('And what is her film called? “The Last Tide.”')?.form).toBe('mention')
  })
})

describe('a ship or a place does not speak', () => {
  test.each([
    'The Isle of Skarn has been laid up since May. “She is a good boat.”',
    'The Isle of Skarn has been laid up since May.\n\n“She is a good boat.”',
    'Isle of Skarn has been laid up since May. “She is a good boat.”',
    'The MV Orlan Star has been laid up since May. “She is a good boat.”',
    'The Maid of Skarn, built in 1982, leaks. “She is a good boat.”',
    'The Skarn Arms is shut. “We are stuck here.”',
    'Hotels in Skarn are shut.\n\nSkarn has had no boat since May. “We are stuck here.”',
    'Hotels near New Skarn are shut.\n\nNew Skarn has had no boat since May. “We are stuck here.”',
  ])('%s', (text) => {
    expect(last(text)).toMatchObject({ form: 'direct' })
    expect(last(text)?.speaker).toBeUndefined()
  })

  test.each([
    ['The Bishop of Skarn shook his head. “She is a good boat.”', 'The Bishop of Skarn'],
    ['The Bank of Skarn has had enough. “She is a good boat.”', 'The Bank of Skarn'],
    ['Friends of Skarn Pier cheered the ruling. “She is a good boat.”', 'Friends of Skarn Pier'],
    ['The Skarn Harbour Board shut the gate. “She is a good boat.”', 'The Skarn Harbour Board'],
    ['The Rev Tom Vale shook his head. “She is a good boat.”', 'The Rev Tom Vale'],
    ['Crews have faith in Vale. Ona Vale, 61, shook her head. “She is a good boat.”', 'Ona Vale'],
    ['Crews in Vale’s yard cheered. Ona Vale rows. Vale shook her head. “She is a good boat.”', 'Vale'],
  ])('but: %s', (text, speaker) => {
    expect(last(text)?.speaker?.text).toBe(speaker)
  })

  test('a place that a description names is not whom a pronoun means', () => {
    const text =
      '“I sat here,” the councillor for Norwick and Skarn said.\n\nThe yard sent its director, Piotr Lind. “We row at dawn,” he said.'
    expect(last(text)?.speaker?.name).toBe('Piotr Lind')
  })
})
