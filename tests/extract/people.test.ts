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

describe('a pronoun is held to what the article has shown so far', () => {
  const lost = '“We row at dawn,” said Tom Hollis.\n\n'

  test('the only one named in the sentences before, though no subject', () => {
    expect(nameOf(`${lost}That drew a cough from Mayor Peter Vale. “Address the chair,” he said.`)).toBe('Peter Vale')
  })

  test('who was called he is not she later', () => {
    const court = 'Imke Storm, 34, is accused of theft. Vesper Vale told the court: “She rowed at dawn.” He added: “In a stolen boat.”'
    expect(nameOf(`${court}\n\nIn one message, she wrote: “The old gull pays.”`)).toBe('Imke Storm')
  })

  test('a relative named in passing does not speak', () => {
    const told = 'Ilka Storm, who mends nets, is calm. “We row at dawn,” she said.\n\n“Nobody rows,” said Tom Hollis.'
    expect(nameOf(`${told}\n\nTo the end she lived, as they all do there, with one sister, Petra Lind. “I never minded,” she said.`)).toBe(
      'Ilka Storm',
    )
  })

  test.each([
    ['kin without a name', 'The widow’s son, who cannot be identified, wept as he was asked about it.', undefined],
    ['kin with a name', 'The widow’s son, Rikard Lind, wept as he was asked about it.', 'Rikard Lind'],
    ['kin of the other sex', 'The widow’s daughter, who cannot be identified, wept.', 'Tom Hollis'],
  ])('in the paragraph after: %s', (_, above, name) => {
    expect(nameOf(`${lost}${above}\n\n“She trusted them,” he told the court.`)).toBe(name)
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
    ['“We row,” said Supt Petra Lind.', 'Petra Lind'],
    ['Garda Petra Lind came by boat. “We row,” Garda Lind said.', 'Petra Lind'],
    ['“We row,” said R.J. Hollis.', 'R.J. Hollis'],
    ['“We row,” said Anwen Crick MP.', 'Anwen Crick'],
    ['Petra Lind MP came by boat. Tom Vale KC rowed. “We row,” the MP said.', 'Petra Lind'],
    ['Petra Lind MP came by boat. “We row,” said Lind.', 'Petra Lind'],
    ['“We row,” said Ona MP.', 'Ona MP'],
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

describe('a description stands for whom the article calls so', () => {
  test.each([
    ['a calling of the only one named', 'Dessa Quill left the stage. The singer said she had “lost the top half” of it.', 'Dessa Quill'],
    ['an age that is told', 'Ona Bray, 34, and Tom Vale row. “We leave,” the 34-year-old said.', 'Ona Bray'],
    ['an age of the only one named', 'Pem Orlo broke an oar. “We leave,” the 34-year-old said.', 'Pem Orlo'],
    [
      'a party and an office',
      'Hannah Deeks, the Labour MP for Torwell, met Greg Stanner, the Tory MP. “We leave,” the Labour MP said.',
      'Hannah Deeks',
    ],
    ['a predicate', 'Ona Bray is the warden of the pier. Tom Vale rows. “We leave,” the warden said.', 'Ona Bray'],
    ['whose tweet it is', 'Mr. Jude Amery left. “I can defend no plan I have never seen,” his tweet said.', 'Jude Amery'],
    ['whose letter it is', 'Ona Bray left. “I can defend no plan I have never seen,” Bray’s letter said.', 'Ona Bray'],
    ['a son', 'Marcus Vale Jr. took over. “I was born in that smell,” Vale Jr. said.', 'Marcus Vale Jr'],
    ['whose statement it is', 'Ona Bray wrote to the crews. “We leave,” she said. The statement read: “We shall not be back.”', 'Ona Bray'],
  ])('%s', (_, text, name) => {
    expect(last(text)?.name).toBe(name)
  })

  test.each([
    ['one of two', 'The singer Dessa Quill met the singer Ona Bray. “We leave,” the singer said.'],
    ['another age', 'Ona Bray, 34, and Tom Vale, 36, row. “We leave,” the 43-year-old said.'],
    ['a former one', 'Mayor Ona Bray met Tom Vale. “We leave,” the former mayor said.'],
    ['one of another party', 'Hannah Deeks, the Labour MP for Torwell, met Tom Vale. “We leave,” the Tory MP said.'],
    ['an office that nobody was given', 'Dessa Quill left the stage. “She leaves,” the officer said.'],
    ['one of many', 'Dessa Quill and Ona Bray left the stage. The singer said she had “lost the top half” of it.'],
    ['a role of a body', 'The Varna Harbour Board meets. “We leave,” a spokeswoman for the board said.'],
    ['a plural', 'Critics of the plan said it was “the end of the pier”.'],
  ])('%s is nobody by name', (_, text) => {
    expect(last(text)?.name).toBeUndefined()
  })
})

describe('boards and firms speak under their full names', () => {
  test.each([
    ['the board', 'The Varna Harbour Board (VHB) meets on Friday. “Ships touch mud,” the board said.', 'Varna Harbour Board'],
    ['initials', 'The Varna Harbour Board meets on Friday. “Ships touch mud,” VHB said.', 'Varna Harbour Board'],
    ['the company', 'Workers at Orlan Foods walked out. “The price of tin rose,” the company said.', 'Orlan Foods'],
    ['the first word', 'Workers at Orlan Foods walked out. “The price of tin rose,” Orlan said.', 'Orlan Foods'],
    ['a heading’s word in a name', 'The Recording Board meets on Friday. “Ships touch mud,” the board said.', 'Recording Board'],
    ['one of two boards', 'The Varna Harbour Board met the Elmsey School Board. “Ships touch mud,” the board said.', undefined],
    ['no board before', 'Workers at Orlan Foods walked out. “The price of tin rose,” the board said.', undefined],
  ])('%s', (_, text, name) => {
    expect(last(text)?.name).toBe(name)
  })
})

describe('a pronoun is not whom it tells, nor who asked', () => {
  test.each([
    ['he told him', 'Carl Bray met Osric Finn. He told Bray that it was “a trade like any other”.', 'Osric Finn'],
    [
      'he answers her',
      'Mr. Kit Dunmore came in. “Was the lantern lit?” Judge Marta Ellory asked. “It was, and then not,” he replied.',
      'Kit Dunmore',
    ],
    ['after he spoke, she', 'Mrs. Marta Ellory came in. “Was it lit?” he said. “It was, and then not,” she said.', 'Marta Ellory'],
    ['before the name', '“I never wanted the medal,” he said. Tom Vale, a lock keeper, mends boats.', 'Tom Vale'],
    ['no name at the head of a sentence', 'After he called the books of Tom Vale “dull as ditch water”, crews left.', undefined],
    ['two of one name', 'Greta Bray married Mr. Tom Bray. “We leave,” she said. Bray said he would “not argue with that”.', 'Tom Bray'],
    ['in capitals', 'PETRA LUND, a vet, has left. “We leave,” LUND said.', 'Petra Lund'],
    ['in capitals, no person', 'Crews wrote to NASA. “We leave,” NASA said.', 'NASA'],
    ['a trade at the head of a sentence', 'Librarian Beth Okoro said he was “the first man in a kilt”.', 'Beth Okoro'],
  ])('%s', (_, text, name) => {
    expect(last(text)?.name).toBe(name)
  })
})

test('a number put at something is said by who put it there', () => {
  expect(last('Engineer Sanna Holm saw the dam. She put the cost of repairs at “about 40 million crowns”.')?.name).toBe('Sanna Holm')
})

describe('people seldom speak of themselves by name', () => {
  const before = 'The captain, Tom Vale, missed the tide.'
  test.each([
    ['whom the words name is not who says them', `${before} “I will not drop Vale for that,” he said.`, undefined],
    ['nor by a given name', `${before} “Tom rows better than any of us,” he said.`, undefined],
    ['another whom the pronoun fits', `Kit Dunmore, 50, owns the boat. ${before} “I will not drop Tom,” he said.`, 'Kit Dunmore'],
    ['to say who one is, they do', `${before} “I'm Tom, I row,” he said.`, 'Tom Vale'],
    ['a word that only begins like the name', `${before} “The Valentine is leaking,” he said.`, 'Tom Vale'],
  ])('%s', (_, text, name) => {
    expect(last(text)?.name).toBe(name)
  })
})

describe('what someone does shows a person, however rare the name', () => {
  test.each([
    [
      'a role without an article',
      'Ailbhe Stroom, voorzitter van de raad, zweeg lang. „Wij gaan morgen weg”, zei hij. Het is niet ver.',
      'Ailbhe Stroom',
    ],
    [
      'the role alone later on',
      'Ailbhe Stroom, voorzitter van de raad, zweeg lang. „Wij gaan morgen weg”, zegt de voorzitter. Het is niet ver.',
      'Ailbhe Stroom',
    ],
    ['a firm’s office before the name', 'Orlan’s CEO, Thessaly Quorn, took the blame. “We row at dawn,” she said.', 'Thessaly Quorn'],
    [
      'a paragraph that German marks end',
      'Kämmerer Ulf Brahm rechnete lange. „Der Steg ist zu teuer“, sagte er. „Wir reißen ihn ab.“',
      'Ulf Brahm',
    ],
  ])('%s', (_, text, name) => {
    expect(last(text)?.name).toBe(name)
  })
})
