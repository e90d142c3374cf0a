import { describe, expect, test } from 'vitest'
import { quotationsOf } from './reading-of.ts'

const last = (text: string) => quotationsOf(text).at(-1)?.speaker
const nameOf = (text: string) => last(text)?.name

describe('a pronoun means the subject of the sentence before, not whoever spoke last', () => {
  const before = '“The tide is late,” said Ona Bray.\n\n'
  test.each([
    ['a clause tells of the subject', 'Ilka Storm, who mends nets, had heard enough. “We row at dawn,” she said.', 'Ilka Storm'],
    ['its verb reports nothing', 'Dr Irina Koss, of the Tide School, thinks so too. “We row at dawn,” she said.', 'Irina Koss'],
    ['it reports without marks', 'Harbour Board Chair Petra Lind said the pier would hold. “We row at dawn,” she said.', 'Petra Lind'],
    ['it stands in the paragraph before', 'Judge Petra Lind kept writing.\n\n“We row at dawn,” she said.', 'Petra Lind'],
    ['a surname alone, a man’s pronoun', 'Hollis shouted from the stern. “We row at dawn,” he said.', 'Hollis'],
    ['a surname alone, told by a clause', 'Hollis, who lost two boats, is calm. “We row at dawn,” he said.', 'Hollis'],
    ['a surname alone, told by an age', 'Hollis, 61, is calm. “We row at dawn,” he said.', 'Hollis'],
    ['a title and a surname', 'Captain Hollis was calm. “We row at dawn,” he said.', 'Hollis'],
    ['an apposition', 'The quay warden, Tom Vale, was calm. “We row at dawn,” he said.', 'Tom Vale'],
    ['the second of two sentences', 'Ilka Storm left early. Petra Lind stayed. “We row at dawn,” she said.', 'Petra Lind'],
  ])('%s', (_, text, name) => {
    expect(nameOf(before + text)).toBe(name)
  })

  test.each([
    ['a pronoun goes on with the last speaker', 'The fog lifted. “We row at dawn,” she said.', 'Ona Bray'],
    ['a place is no person', 'Varna Harbour tends to flood. “We row at dawn,” she said.', 'Ona Bray'],
    ['an object is no subject', 'She had met with Ilka Storm. “We row at dawn,” she said.', 'Ona Bray'],
    ['the name only says which', 'Cod War veteran Ilka Storm listened. “We row at dawn,” she said.', 'Ilka Storm'],
  ])('%s', (_, text, name) => {
    expect(nameOf(before + text)).toBe(name)
  })

  test('no name is better than a wrong one: a stranger spoke, or nobody whom the pronoun fits', () => {
    expect(nameOf(`${before}Stopped on the stairs, a neighbour hurried on. “Ask the board,” she said.`)).toBeUndefined()
    expect(nameOf('“The tide is late,” said Mrs. Ona Bray.\n\nThe fog lifted. “We row at dawn,” he said.')).toBeUndefined()
  })
})

describe('a name is told without the words for work and office before it', () => {
  test.each([
    ['“We row,” said Flautist Irina Koss.', 'Irina Koss'],
    ['“We row,” said Chief Harbour Officer Tom Vale.', 'Tom Vale'],
    ['“We row,” said Senate Whip Petra Lind.', 'Petra Lind'],
    ['“We row,” said U.S. Attorney Petra Lind.', 'Petra Lind'],
    ['“We row,” said Liberal Sen. Petra Lind.', 'Petra Lind'],
    ['“We row,” said Cllr Petra Lind.', 'Petra Lind'],
    ['“We row,” said R.J. Hollis.', 'R.J. Hollis'],
    ['Survivor Ona Bray came. “We row,” said Bray.', 'Ona Bray'],
    ['„Wir rudern“, sagte Hafenmeisterin Anna Brahm.', 'Anna Brahm'],
    ['The governor, Gov. Petra Lind, came by boat. “We row,” the governor said.', 'Petra Lind'],
    ['Bray Motors makes boats. “We row,” Bray said.', 'Bray Motors'],
  ])('%s', (text, name) => {
    expect(nameOf(text)).toBe(name)
  })
})

describe('descriptions name nobody, and an owner is not what is owned', () => {
  test.each([
    ['“We row,” Bray’s cousin, Rikard, said.', 'Rikard', 'Rikard'],
    ['“We row,” said a spokeswoman, Petra Lind.', 'a spokeswoman', 'Petra Lind'],
    ['Bray Motors’s owner, Tom Vale, said: “We row.”', 'Tom Vale', 'Tom Vale'],
    ['Ona Bray came. Bray’s agent said: “We row.”', 'Bray’s agent', undefined],
    ['Shopper Ona Bray came. Another shopper said: “We row.”', 'Another shopper', undefined],
    ['Quay warden: “We row.”', 'Quay warden', undefined],
    ['Ona Bray ran. “We row,” the Norwegian said.', 'the Norwegian', undefined],
    ['A boy who opened the gate at the Bray yard said: “We row.”', 'A boy', undefined],
    ['The warden of the pier at Elmsey, Maine, said: “We row.”', 'The warden of the pier at Elmsey', undefined],
  ])('%s', (text, words, name) => {
    expect([last(text)?.text, last(text)?.name]).toEqual([words, name])
  })

  test.each(['READ MORE: “We row”', 'Related: “We row”'])('%s has no speaker', (text) => {
    expect(last(text)?.text).toBeUndefined()
  })
})
