import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('another name', () => {
  test.each([
    ['I studied in Ghent for a year', 'I studied in Delft for a year', 'critical'],
    ['I paid Ada Marsh myself', 'I paid Ada Holm myself', 'critical'],
    ['We left North Ghent', 'We left South Ghent', 'critical'],
    ['I told Bill about it', 'I told Jill about it', 'critical'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} entity-change`)
  })

  test.each([
    ['I paid Ada Marsh myself', 'I paid Marsh myself'],
    ['I paid Katarina myself', 'I paid Catarina myself'],
    ['I paid Israelis there', 'I paid an Israeli there'],
    ['I told Mike Vole about it', 'I told Michael Vole about it'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('entity-change')
  })
})
