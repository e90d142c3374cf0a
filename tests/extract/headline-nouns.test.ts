import { describe, expect, test } from 'vitest'
import { quotationsOf } from './reading-of.ts'

const BODY = '\n\nThe mayor of Carrow, Petra Lind, told the council on Monday that nobody had looked.'
const speaker = (headline: string) => quotationsOf(headline + BODY)[0]?.speaker?.text

describe('in a headline, a plural right before the words may be what they tell of', () => {
  test.each([
    ['Mayor admits ferry sums “never added up”', 'Mayor'],
    ['Chief admits ambulance calls “went unanswered”', 'Chief'],
    ['Minister says rail offers “were rushed”', 'Minister'],
    ['Union says pay claims “were ignored”', 'Union'],
    ['Union says pay claims “a joke”', 'Union'],
    ['Skipper denies harbour police notes “were changed”', 'Skipper'],
    ['Minister concedes rail plan “was rushed”', 'Minister'],
    ['Fishing chiefs blast quota talks “farce”', 'Fishing chiefs'],
  ])('%s', (headline, who) => {
    expect(speaker(headline)).toBe(who)
  })

  test.each([
    ['Mayor says union claims “nobody looked”', 'union'],
    ['Mayor says board claims ferry “never paid”', 'board'],
    ['Mayor says audit warns “nobody looked”', 'audit'],
    ['Mayor says union calls deal “an insult to crews”', 'union'],
    ['Mayor sums up ferry year: “It never added up”', 'Mayor'],
    ['Mayor claims “nobody looked”', 'Mayor'],
  ])('or a verb: %s', (headline, who) => {
    expect(speaker(headline)).toBe(who)
  })

  test('the office in the headline is the one of the article', () => {
    expect(quotationsOf(`Mayor admits ferry sums “never added up”${BODY}`)[0]?.speaker?.name).toBe('Petra Lind')
  })
})
