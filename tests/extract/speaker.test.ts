import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { articleOf, quotationsOf } from './reading-of.ts'
import { cpuSeconds } from '../cpu-seconds.ts'

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
    ['a headline and what it is on', '‘We will not leave’: Minister Ona Bray on the pier', 'Minister Ona Bray', undefined],
    ['a noun', 'Bray’s claim that the storm was “a beast” was doubted.', 'Bray', 'claim'],
    ['a surname that ends like an adverb', '“We leave,” Reilly said.', 'Reilly', 'said'],
    ['a name with an apostrophe', '“We leave,” Tom O’Hara said.', 'Tom O’Hara', 'said'],
    ['hit back', 'But skipper Vale, 54, hit back: “We leave.”', 'skipper Vale', 'hit'],
    ['reckons', 'Vale reckons the crews will “turn it round”.', 'Vale', 'reckons'],
    ['coordinated verbs', 'The quay warden, Ona Bray, ruled out a sale “at any price” and stayed.', 'Ona Bray', 'ruled'],
    ['a participle after another clause', 'Ona Bray doubted that Vale had agreed, calling him “a dreamer”.', 'Ona Bray', 'calling'],
    ['what others left', 'Ona Bray was among those who left notes, calling it “a fine pier”.', 'Ona Bray', 'calling'],
    ['a time without a comma', 'In April 2019 Bray shared the map and last year accused Vale of “sheer greed”.', 'Bray', 'accused'],
    ['a pronoun nearer than the participle', 'Bray wrote to the board, revealing that she felt “torn in half”.', 'she', 'felt'],
    ['according to a paper', 'All boats must “stay in port”, according to its press notice.', 'its press notice', 'according'],
    ['no cue, its own subject', 'Vale, at the inquest, closed with a “bless you all” and left.', 'Vale', undefined],
    [
      'what they do who are told',
      'Mayor Ona Vale closed the pier, telling cheering crews that she would “row like the tide.”',
      'Mayor Ona Vale',
      'telling',
    ],
    ['what they do who are told, in the past', 'Vale told jeering rivals that they would “sink first.”', 'Vale', 'told'],
    ['a participle that reports, after another verb', 'Vale left the stage shouting that they would “sink first.”', 'Vale', 'shouting'],
    [
      'where he is from is no speaker',
      'Dr Tom Vale, of the Tide School in Carrow, who looked on, said the pier was “done for”.',
      'Dr Tom Vale',
      'said',
    ],
    ['several at a place', 'Crews in Carrow say two boats are “long overdue” after the storm.', 'Crews in Carrow', 'say'],
    ['one verb after another', 'Bray paused, smiled, and said: “We leave.”', 'Bray', 'said'],
    [
      'an aside in brackets',
      'At noon, when a skipper (Ona Bray, magnificent) turns to him and says, “We leave,” all laugh.',
      'a skipper',
      'says',
    ],
    ['who says that a thing adds it', 'Bray said the detour adds “an hour, if the gulls allow it”.', 'Bray', 'adds'],
    ['who says what another has', 'Harbour chief hits back, says the board has “sunk the pier” and left.', 'Harbour chief', 'says'],
    ['having told', 'Bray now expects a fine, having told the crews that it would be “gentle”.', 'Bray', 'told'],
    ['some', 'Some chanted “Row! Row!” on the quay.', 'Some', 'chanted'],
    ['German', '„Wir gehen“, sagte die Bürgermeisterin Ona Bray am Montag.', 'die Bürgermeisterin Ona Bray', 'sagte'],
    ['German so', '„Wir gehen“, so der Minister.', 'der Minister', 'so'],
    ['German verb at the end', 'Die Wirtin Ona Bray hat am Abend beim Fest erklärt: „Wir gehen.“', 'Die Wirtin Ona Bray', 'erklärt'],
    ['German adverb first', 'So warnte die Wirtin vor einem „Ausverkauf der Mole“.', 'die Wirtin', 'warnte'],
    ['German postposition', 'Der Wirtin zufolge war die Mole „am Ende“.', 'Der Wirtin', 'zufolge'],
    ['German verb second', 'In einem Interview erklärte Ona Bray: „Wir gehen.“', 'Ona Bray', 'erklärte'],
    ['French', '« Nous partons », a déclaré Ona Bray mardi.', 'Ona Bray', 'déclaré'],
    ['French inverted', '« Nous partons », dit-elle.', 'elle', 'dit'],
    ['French selon', 'Selon Ona Bray, le quai était « au bord de la ruine » depuis mai.', 'Ona Bray', 'Selon'],
    ['Spanish', '«Nos vamos», afirmó Ona Bray.', 'Ona Bray', 'afirmó'],
  ])('%s', (_, text, speaker, cue) => {
    const [first] = quotationsOf(text)

    expect([first?.speaker?.text, first?.cue?.text]).toEqual([speaker, cue])
  })
})

describe('another clause says nobody spoke', () => {
  test.each([
    ['the sentence goes on after a dash', 'Her motto — “Row on, dear. Row on” — was stitched on flags.'],
    ['something came to be', 'A clip of his “harbour dance”, went viral.'],
    ['the next clause', 'The “new” dock is shut, and the old one was praised by the crews.'],
    ['what stands before a semicolon', 'At noon there was a speech; a “harbour lunch” came next.'],
  ])('%s', (_, text) => {
    expect(extract(articleOf(text)).map(({ speaker }) => speaker)).toEqual([undefined])
  })

  test('what stands behind a semicolon', () => {
    const text = 'My colleague Ona Bray has called the pier “a rotten tooth”; I have always found it grand.'
    expect(quotationsOf(text).map(({ speaker }) => speaker?.name)).toEqual(['Ona Bray'])
  })

  test.each(['Image caption: “The gulls of Carrow”', 'MORE ROWING: “Best I have seen”'])('what heads a line: %s', (text) => {
    expect(extract(articleOf(`The port is shut.\n\n${text}\n\nThe port opens.`)).map(({ speaker }) => speaker)).toEqual([undefined])
  })
})

describe('the speaker is who gives the words, however the sentence is built', () => {
  test.each([
    [
      'a verb after “to” and its object',
      'The harbour master, Ona Bray, tried to calm fears over the pier, which is “a wreck”.',
      'The harbour master',
    ],
    ['an opener before the subject', 'Meanwhile Bray’s brother said the pier was “a wreck”.', 'Bray’s brother'],
    ['a verb that tells how it was said', '“I have seen better piers than this,” the harbour master fumed.', 'the harbour master'],
    ['a stop in brackets', 'Sen. Ona Bray (D-Calif.) last week said the pier was “a wreck”.', 'Sen. Ona Bray'],
    ['a statement put out', 'The harbour board sent out a statement saying the pier was “a wreck”.', 'The harbour board'],
    ['a letter that speaks itself', 'A letter saying the pier was “a wreck” came on Friday.', 'A letter'],
    ['on a site', 'Ona Bray answered the crews on Facebook writing, “We leave at dawn.”', 'Ona Bray'],
    ['with someone calling', 'Crews were cross with the plan, with skipper Tom Vale calling it “a wreck”.', 'skipper Tom Vale'],
    ['a dash and a participle', 'Both sides met – Bray saying she was “very glad”.', 'Bray'],
    ['what tells of a source', 'A source familiar with Bray’s thinking said, “We leave.”', 'A source familiar with Bray’s thinking'],
    ['what tells of a letter', 'A source speaking to the Elmsey Post said, “We leave.”', 'A source'],
    ['a place after the noun', 'Shopkeepers on the far bank said they were “losing trade”.', 'Shopkeepers'],
    ['an adverb and on', 'Early on the mayor said it was “a wreck”.', 'the mayor'],
    ['an adverb of the sentence', 'However, Bray met Vale on Friday and declared that the pier was “a wreck”.', 'Bray'],
    ['a place first', 'Here in Varna, Bray turned to the pier, saying, “We leave.”', 'Bray'],
    ['a participle after the words', 'Bray said the pier could be “a gift to both shores,” giving crews more room.', 'Bray'],
    ['a conjunction after the words', 'Bray hoped that Vale was “finding his feet,” while Koss and others wrote letters.', 'Bray'],
    ['the name Bill', '“We leave,” Bill Bray said.', 'Bill Bray'],
    ['a pronoun under a name', 'Ona Bray said she opposes “cheap tricks”.', 'Ona Bray'],
    ['whose pledge it is', 'The fears voiced by crews go beyond Bray’s bold pledge to be “neutral”.', 'Bray'],
    ['no debate of a week', 'Bray said during this week’s debate that the pier was “a wreck”.', 'Bray'],
    ['a verb that is no cue', 'Crews marched to the pier on Monday, chanting “Row, not mow!”', 'Crews'],
    ['a question before another clause', '“Who of you leaves at dawn?” He answered, “We leave.”', undefined],
  ])('%s', (_, text, speaker) => {
    expect(quotationsOf(text)[0]?.speaker?.text).toBe(speaker)
  })
})

describe('the page’s own lines name no speaker', () => {
  test.each([
    'More from Norvik: “The pier is shut for good.”',
    'Read More: “The pier is shut for good.”',
    'Related stories: “The pier is shut for good.”',
    'Read more about Ona Bray\n\n“The pier is shut for good.”',
    'Sign up for our newsletter.\n\n“The pier is shut for good.”',
    'Photograph by Tom Vale\n\n“The pier is shut for good.”',
    'Tom Vale/Kelmar Courier\n\n“The pier is shut for good.”',
  ])('%s', (text) => {
    expect(quotationsOf(text)[0]?.speaker).toBeUndefined()
  })

  test.each([
    ['a paragraph that tells of someone', 'Tom Vale spoke of the pier he mends.\n\n“The pier is shut for good.”', 'Tom Vale'],
    ['a name after a dash', 'Crews agree – Ona Bray: “The pier is shut for good.”', 'Ona Bray'],
    ['more from someone', 'The pier – more from Bray and Vale: “The pier is shut for good.”', 'Bray and Vale'],
    ['a dash within a sentence', 'Ona Bray – no friend of Vale – said: “The pier is shut for good.”', 'Ona Bray'],
  ])('%s', (_, text, speaker) => {
    expect(quotationsOf(text)[0]?.speaker?.text).toBe(speaker)
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

test('a quotation without a cue is not given to another paragraph’s speaker', () => {
  const [, second] = quotationsOf('“We leave,” said Ona Bray.\n\nVale still dreams of a new boat, “ten miles off and cheap as driftwood”.')

  expect(second?.speaker?.name).toBe('Vale')
})

test('what a sentence of a hundred verbs takes does not double with each of them', () => {
  for (const [language, words] of Object.entries({ de: 'und sagte ', fr: 'et dit ', es: 'y dijo ', en: 'and said ' })) {
    const spent = cpuSeconds()
    extract({ ...articleOf(`${words.repeat(50)}: „Wir gehen alle weg“, ${words.repeat(50)}.`), language })
    expect(spent()).toBeLessThan(2)
  }
})

describe('how words came', () => {
  test.each([
    ['Bray tweeted: “We leave.”', 'written'],
    ['Bray said in a statement: “We leave.”', 'written'],
    ['In the text message, Bray said: “We leave.”', 'written'],
    ['Bray told reporters: “We leave.”', 'spoken'],
    ['Bray explained in an interview: “We leave.”', 'spoken'],
    ['Bray said on the club’s website: “We leave.”', 'written'],
    ['The statement said: “We leave.”', 'written'],
    ['Bray: “We leave.”', 'unknown'],
  ])('%s', (text, medium) => {
    expect(quotationsOf(text)[0]?.medium).toBe(medium)
  })

  test('“he added” after written words adds written ones', () => {
    expect(quotationsOf('“We leave,” Bray wrote.\n\n“At dawn,” Bray added.').map(({ medium }) => medium)).toEqual(['written', 'written'])
  })
})

test('the place that somebody sits for is no speaker', () => {
  const text =
    'The new member for Carrow South is a signalling engineer with a dry turn of phrase. The voters, she said, “did not lend me their vote”.'
  expect(extract(articleOf(text)).map(({ speaker }) => speaker?.name)).toEqual([undefined])
})
