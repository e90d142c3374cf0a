import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('another person', () => {
  test.each([
    ['She sold it to them', 'She sold it to us', 'critical'],
    ['I would close mine', 'I would close his', 'critical'],
    ['I burned the mill', 'We burned the mill', 'critical'],
    ['They got us fired', 'They got fired', 'critical'],
    ['They got you fired', 'They got her fired', 'critical'],
    ['I regret what I did that night', 'I regret what happened that night', 'critical'],
    ['He told her that she must leave the mill', 'She told him that he must leave the mill', 'critical'],
    ['He was always good to me. She never was.', 'She was always good to me. He never was.', 'critical'],
    ['We owe them flour and they owe us nothing', 'They owe us flour and we owe them nothing', 'critical'],
    ['I trust them and they fear me in that mill', 'They trust me and I fear them in that mill', 'critical'],
    ['He fears that mill and I love the oven', 'I fear that mill and he loves the oven', 'critical'],
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
    ['She and I baked it', 'I and she baked it'],
    ['I would close it', 'I would close the mine'],
    ['this loaf is mine', 'his loaf is mine'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('pronoun-change')
  })
})
