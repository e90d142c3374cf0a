import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('another modal verb', () => {
  test.each([
    ['We can bake tonight', 'We must bake tonight', 'critical'],
    ['We may pay and they will leave', 'We will pay and they may leave', 'critical'],
    ['She’d sell the mill', 'She sells the mill', 'critical'],
    ['It might burn', 'It will burn', 'critical'],
    ['They should bake', 'They bake', 'critical'],
    ['We have to sell the mill', 'We want to sell the mill', 'critical'],
    ['The bakers were able to leave', 'The bakers were allowed to leave', 'critical'],
    ['I drink with the miller', 'I used to drink with the miller', 'critical'],
    ['They were supposed to check the oven', 'They checked the oven', 'critical'],
    ['We had better tell the miller', 'We told the miller', 'critical'],
    ['You need to see the miller', 'You should see the miller', 'critical'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} modality-change`)
  })

  test.each([
    ['They will bake it', 'They baked it'],
    ['We met in May 1990', 'We met in 1990'],
    ['I’ll bake', 'I will bake'],
    ['She read the bill to us all', 'She read the will to us all'],
    ['He kicked the can down the stairs', 'He kicked the van down the stairs'],
    ['We must bake by night', 'We have to bake by night'],
    ['He is going to close the mill', 'He will close the mill'],
    ['She is going to Ghent', 'She is moving to Ghent'],
    ['We had better flour that year', 'We had flour that year'],
    ['He is used to the noise', 'He is deaf to the noise'],
    ['We’ve got to bake', 'We have to bake'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('modality-change')
  })
})
