import { describe, expect, test } from 'vitest'
import { quotationsOf } from './reading-of.ts'

const BODY = 'Ona Bray, the mayor, met the crews at noon. “I love this town and its pier,” said Bray.'

const displayed = (headline: string, body = BODY) =>
  quotationsOf(`${headline}\n\n${body}`)
    .filter(({ form }) => form === 'display')
    .map(({ content, speaker }) => `${speaker?.name}: ${content}`)

describe('a headline that names who says it', () => {
  test.each([
    'Bray: I love this town',
    'I love this town, says Bray',
    'I love this town, Bray says',
    'I love this town, says Ona Bray',
    'I love this town, says mayor',
    'I love this town, mayor says',
  ])('prints words that the article reports: %s', (headline) => {
    const [first = ''] = displayed(headline)

    expect(first).toBe('Ona Bray: I love this town')
  })

  test.each([
    'Bray says pier is a rotten tooth',
    'The pier is to be sold in spring, says Bray',
    'I love this town, crews and all',
    'I love this town, says',
    'Boats, says Bray',
  ])('but not: %s', (headline) => {
    expect(displayed(headline)).toEqual([])
  })
})
