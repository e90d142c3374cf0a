import { describe, expect, test } from 'vitest'
import { quotationsOf } from './reading-of.ts'

const speaker = (text: string) => quotationsOf(text).at(-1)?.speaker?.text

describe('what stands before the subject tells when, and does not speak', () => {
  test.each([
    ['Hours later, Bray sent a letter saying the pier was “a wreck at last”.', 'Bray'],
    ['Four hours earlier, Bray sent a letter saying the pier was “a wreck at last”.', 'Bray'],
    ['A month after the storm, Bray met the crews and explained why the pier was “a wreck at last”.', 'Bray'],
    ['Shortly after noon, Bray sent a letter saying the pier was “a wreck at last”.', 'Bray'],
    ['Minutes later, she sent a letter saying the pier was “a wreck at last”.', 'she'],
    ['Bray, who has in the past described the pier as “a wreck at last”, rows.', 'who'],
    ['KELMAR, Maine (AP) – The harbour board opened the pier, saying it was “a wreck at last”.', 'The harbour board'],
    ['NORWICK — Ona Bray opened the pier, calling it “a wreck at last”.', 'Ona Bray'],
    ['UVP – the party of Bray – shut the pier, calling it “a wreck at last”.', 'UVP'],
    ['A report by the harbour board, published last week, said the pier was “a wreck at last”.', 'A report by the harbour board'],
    ['Bray at the time called the pier “a wreck at last”.', 'Bray'],
    ['Bray in the end called the pier “a wreck at last”.', 'Bray'],
  ])('%s', (text, who) => {
    expect(speaker(text)).toBe(who)
  })

  test.each([
    ['Early Birds called the pier “a wreck at last”.', 'Early Birds'],
    ['Weeks of rain did it, said Bray, calling the pier “a wreck at last”.', 'Bray'],
    ['The board of the time called the pier “a wreck at last”.', 'The board of the time'],
  ])('but: %s', (text, who) => {
    expect(speaker(text)).toBe(who)
  })
})

describe('a plural after an adjective is a noun, and no verb of speech', () => {
  test.each([
    ['Bray said his recent attacks on the board were a pity and that the pier was “a wreck at last”.', 'Bray'],
    ['Tom Vale came to discuss his recent remarks about the pier, saying it was “a wreck at last”.', 'Tom Vale'],
    ['The mayor of Carrow says the pier is “a wreck at last”.', 'The mayor of Carrow'],
    ['His brother attacks the board as “a wreck at last”.', 'His brother'],
  ])('%s', (text, who) => {
    expect(speaker(text)).toBe(who)
  })
})

describe('a comma within the marks closes what tells of someone', () => {
  test.each([
    ['Bray, star of the serial “Gulls,” thanked Vale for “a pier at long last”.', 'Bray'],
    ['Bray, at odds with the “Gulls,” thanked Vale for “a pier at long last”.', 'Bray'],
  ])('%s', (text, who) => {
    expect(speaker(text)).toBe(who)
  })
})

describe('a line below gives the name', () => {
  const words = 'Crews are waiting.\n\n“The pier opens in June and not before.”\n\n'
  test.each([
    ['- Ona Bray.', 'Ona Bray'],
    ['– Ona Bray', 'Ona Bray'],
    ['- Bray.', 'Bray'],
  ])('%s', (line, who) => {
    expect(speaker(`${words}${line}\n\nThe crews rowed home.`)).toBe(who)
  })

  test('a sentence after a dash is no name', () => {
    expect(speaker(`${words}- Ona Bray rowed home at noon.`)).not.toBe('Ona Bray')
  })
})
