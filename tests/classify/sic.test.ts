import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('a note that the words are as found', () => {
  test.each([['Them loaves [sic] is ours', 'Them loaves is ours', 'info']] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} sic`)
  })

  test.each([['Them loaves [are] ours', 'Them loaves is ours']])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('sic')
  })

  test.each(['[00:12:31]', '(00:12:31)', '[12:31]'])('is no time code of a transcript: %s differs from nothing', (code) => {
    expect(told(`The oven was cold. ${code} I rang the baker.`, 'The oven was cold. I rang the baker.')).toEqual([])
  })
})
