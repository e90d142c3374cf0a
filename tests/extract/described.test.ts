import { describe, expect, test } from 'vitest'
import { quotationsOf } from './reading-of.ts'

const last = (text: string) => quotationsOf(text).at(-1)?.speaker
const nameOf = (text: string) => last(text)?.name

describe('a pronoun means who the sentence before tells of, by office or by first name alone', () => {
  const before = 'Mayor Petra Lind shut the library. Walter Quill died in March.\n\n“I read there,” said Mara Storm.\n\n'
  test.each([
    ['an office the article has told', 'The mayor asks for company. “We row at dawn,” she wrote.', 'Petra Lind'],
    ['an office and its place', 'The mayor of Carrow asks for company. “We row at dawn,” she wrote.', 'Petra Lind'],
    [
      'a neighbour of another name',
      'Mara Storm keeps maps. A neighbour, Peter Lyle, lost his ewes. “We row at dawn,” she says.',
      'Mara Storm',
    ],
    ['an office far from its name', 'The convener of the board, Hester Ward, wants a report. “We row at dawn,” she wrote.', 'Hester Ward'],
    ['an office right before its name', 'Finance convener Hester Ward wants a report. “We row at dawn,” she wrote.', 'Hester Ward'],
    ['a member for a place', 'The member for the Vale, Anwen Crick, promised help. “We row at dawn,” she said.', 'Anwen Crick'],
    ['a daughter', 'Storm’s daughter Edda runs the shop now. “We row at dawn,” she says.', 'Edda'],
    ['an assistant', 'Her assistant Fenna has the keys. “We row at dawn,” she says.', 'Fenna'],
    ['an assistant, after a comma', 'Her assistant, Fenna, has the keys. “We row at dawn,” she says.', 'Fenna'],
    ['an assistant, before it', 'Jory, her assistant, has the keys. “We row at dawn,” he says.', 'Jory'],
    ['a first name that acts', 'Ben has the keys. “We row at dawn,” he says.', 'Ben'],
    [
      'a first name shown to be one later',
      'Jory answered a card. “We row at dawn,” he says. “I steer,” Jory says. “Well,” he adds.',
      'Jory',
    ],
    ['a diver', 'Among them was a retired diver, Len. “We row at dawn,” he says.', 'Len'],
    ['a regular', 'A regular, Dot, comes for the rolls. “We row at dawn,” she says.', 'Dot'],
  ])('%s', (_, text, name) => {
    expect(nameOf(before + text)).toBe(name)
  })

  test.each([
    [
      'an office of another sex',
      'The clerk, Tom Vale, is calm.\n\n“I file,” said Mara Storm.\n\nThe clerk left. “We row,” she said.',
      undefined,
    ],
    ['what conducts is no conductor', 'Tom Vale sells resin. Resin, a poor conductor, is cold. “We row at dawn,” he said.', 'Tom Vale'],
    ['the name only says which', 'Ona Bray spoke. She met the Vale campaign in May. “We row at dawn,” she said.', 'Ona Bray'],
    [
      'an office of one of several',
      'The leader, Tom Vale, rows. “I file,” said Mara Storm. The opposition leader left. “We row,” she said.',
      undefined,
    ],
    ['who is told by a clause', '“I file,” said Tom Vale.\n\nThe Finn who sells ices shrugged. “We row at dawn,” he said.', undefined],
    ['a woman told by a clause', '“I file,” said Mara Storm.\n\nThe woman who sells ices shrugged. “We row at dawn,” she said.', undefined],
    ['a steamer', '“I file,” said Mara Storm.\n\nThere came the last steamer, Ondra. “We row at dawn,” she said.', 'Mara Storm'],
    ['a station', 'Ona Bray spoke to Radio Tarn in May. “We row at dawn,” she said.', 'Ona Bray'],
  ])('but not %s', (_, text, name) => {
    expect(nameOf(text)).toBe(name)
  })
})

describe('a description is no name', () => {
  test.each([
    ['a seat', 'Brid Lind is not content. “We row at dawn,” the councillor for Norwick and Stell said.', 'Brid Lind'],
    [
      'a seat of the only councillor',
      'Councillor Freya Lind spoke.\n\n“We row at dawn,” the councillor for Norwick and Stell said.',
      'Freya Lind',
    ],
    ['a seat in a paragraph of two', 'Brid Lind met Tom Vale. “We row at dawn,” the councillor for Norwick and Stell said.', undefined],
    ['a seat after nobody', '“We row at dawn,” said the MP for Carrow and Elm.', undefined],
    ['heads of two places', 'The heads of Norwick and Stell schools said: “We row at dawn.”', undefined],
    ['no seat at all', 'Tom Vale was fined. “We row at dawn,” the magistrate said.', undefined],
    ['two people', 'Bray and Vale said: “We row at dawn.”', 'Bray and Vale'],
    ['two people of places', 'Ona Bray of Carrow and Tom Vale said: “We row at dawn.”', 'Ona Bray of Carrow and Tom Vale'],
  ])('%s', (_, text, name) => {
    expect(nameOf(text)).toBe(name)
  })
})

describe('a word for where someone is from names nobody, but tells who is meant', () => {
  const match = 'The Swedish midfielder Lars Holm scored twice. Tom Vale was sent off.\n\n'
  test.each([
    ['as told', '“We row,” the Swede said.', 'Lars Holm'],
    ['with an adjective', '“We row,” said the tireless Swede.', 'Lars Holm'],
    ['of nobody told', '“We row,” the Dane said.', undefined],
    ['of nobody told, with an adjective', '“We row,” said the former Dane.', undefined],
    ['of nobody told, with an age', '“We row,” said the 27-year-old Dane.', undefined],
    ['before a name', '“We row,” said Dane Olaf Berg.', 'Olaf Berg'],
    ['the pronoun after it', '“We row,” said Mara Storm.\n\n“We won,” the Dane said. “We row,” she said.', 'Mara Storm'],
  ])('%s', (_, text, name) => {
    expect(nameOf(match + text)).toBe(name)
  })

  test.each([
    ['Lars Holm, a Swedish midfielder, scored. Tom Vale rows. “We won,” the Swede said.', 'Lars Holm'],
    ['Lars Holm is a Norwegian midfielder. Tom Vale rows. “We won,” the Norwegian said.', 'Lars Holm'],
    ['Ona German rows. “We won,” German said.', 'Ona German'],
    ['The American Harbour Board met. “We won,” the American Harbour Board said.', 'American Harbour Board'],
  ])('%s', (text, name) => {
    expect(nameOf(text)).toBe(name)
  })
})
