import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('another person', () => {
  test.each([
    ['She sold it to them', 'She sold it to us', 'critical'],
    ['I burned the mill', 'We burned the mill', 'critical'],
    ['They got us fired', 'They got fired', 'critical'],
    ['They got you fired', 'They got her fired', 'critical'],
    ['I regret what I did that night', 'I regret what happened that night', 'critical'],
    ['We burned the mill at noon', 'It burned, the mill, at noon', 'critical'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} pronoun-change`)
  })

  test.each([
    ['Sold it to them twice', 'I sold it to them twice'],
    ['They knew, or they should have known', 'They knew, or should have known'],
    ['I think everybody baked', 'Everyone baked'],
    ['He and him', 'He and he'],
    ['The bakers will ask you why', 'The bakers will ask why'],
    ['this loaf is mine', 'his loaf is mine'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('pronoun-change')
  })
})
