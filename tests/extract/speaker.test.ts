import { describe, expect, test } from 'vitest'
import { quotationsOf } from './reading-of.ts'

describe('the words nearest to the quotation say who speaks', () => {
  test.each([
    ['after', '“We leave,” Ona Bray said.', 'Ona Bray', 'said'],
    ['after, inverted', '“We leave,” said Ona Bray, who lost her boat.', 'Ona Bray', 'said'],
    ['after, with an apposition', '“We leave,” Ona Bray, the harbour master, later said.', 'Ona Bray', 'said'],
    ['before', 'Ona Bray said, “We leave.”', 'Ona Bray', 'said'],
    ['before, with an apposition', 'Ona Bray, 43, told reporters: “We leave.”', 'Ona Bray', 'told'],
    ['before, a participle', 'Ona Bray answered the board, saying “we leave at dawn”.', 'Ona Bray', 'saying'],
    ['before, an infinitive', 'Ona Bray took to the radio to say “we leave at dawn”.', 'Ona Bray', 'say'],
    ['a relative', 'The storm hit Ona Bray, who said “we leave at dawn”.', 'who', 'said'],
    ['the passive', 'The storm was described as “a beast” by Ona Bray.', 'Ona Bray', 'described'],
    ['according to', 'The storm was “a beast”, according to Ona Bray.', 'Ona Bray', 'according'],
    ['a label', 'Ona Bray: “We leave.”', 'Ona Bray', undefined],
    ['a dash', '“We leave.” – Ona Bray', 'Ona Bray', undefined],
    ['a noun', 'Bray’s claim that the storm was “a beast” was doubted.', 'Bray', 'claim'],
    ['German', '„Wir gehen“, sagte die Bürgermeisterin Ona Bray am Montag.', 'die Bürgermeisterin Ona Bray', 'sagte'],
    ['German so', '„Wir gehen“, so der Minister.', 'der Minister', 'so'],
    ['German verb second', 'In einem Interview erklärte Ona Bray: „Wir gehen.“', 'Ona Bray', 'erklärte'],
    ['French', '« Nous partons », a déclaré Ona Bray mardi.', 'Ona Bray', 'déclaré'],
    ['French inverted', '« Nous partons », dit-elle.', '-elle', 'dit'],
    ['French selon', 'Selon Ona Bray, le quai était « à bout de souffle » depuis mai.', 'Ona Bray', 'Selon'],
    ['Spanish', '«Nos vamos», afirmó Ona Bray.', 'Ona Bray', 'afirmó'],
  ])('%s', (_, text, speaker, cue) => {
    const [first] = quotationsOf(text)

    expect([first?.speaker?.text, first?.cue?.text]).toEqual([speaker, cue])
  })
})

describe('the article says who that is', () => {
  test.each([
    ['a surname', 'Ona Bray runs the port. “We leave,” Bray said.', 'Ona Bray'],
    ['a pronoun', 'Ona Bray runs the port. “We leave,” she said.', 'Ona Bray'],
    ['a pronoun of one gender', 'Mrs. Ona Bray met Mr. Tom Vale. “We leave,” she said.', 'Ona Bray'],
    ['a title', 'Mayor Ona Bray runs the port. “We leave,” said Mayor Bray.', 'Ona Bray'],
    ['a trade', 'The ferryman Tom Vale rowed all night. “We leave,” the ferryman said.', 'Tom Vale'],
    ['a relative', 'It hit Ona Bray, who said “we leave at dawn”.', 'Ona Bray'],
  ])('%s', (_, text, name) => {
    expect(quotationsOf(text)[0]?.speaker?.name).toBe(name)
  })
})

describe('how words came', () => {
  test.each([
    ['Bray tweeted: “We leave.”', 'written'],
    ['Bray said in a statement: “We leave.”', 'written'],
    ['In the text message, Bray said: “We leave.”', 'written'],
    ['Bray told reporters: “We leave.”', 'spoken'],
    ['Bray explained in an interview: “We leave.”', 'spoken'],
    ['Bray: “We leave.”', 'unknown'],
  ])('%s', (text, medium) => {
    expect(quotationsOf(text)[0]?.medium).toBe(medium)
  })

  test('“he added” after written words adds written ones', () => {
    expect(quotationsOf('“We leave,” Bray wrote.\n\n“At dawn,” Bray added.').map(({ medium }) => medium)).toEqual(['written', 'written'])
  })
})
