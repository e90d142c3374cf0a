import { describe, expect, test } from 'vitest'
import { found } from './told.ts'

/** What is said of one paper that prints more than two others, or less. */
function against(most: string, one: string): string[] {
  return found({ A: most, B: most, C: one }).map(
    ({ severity, kind, lemma, variant }) => `${severity} ${kind}: ${lemma.text} ] ${variant.text}`,
  )
}

describe('words put in', () => {
  test.each([
    ['She sold the mill', 'She sold the stolen mill', 'major silent-insertion:  ] stolen'],
    ['He left town on Sunday', 'He left town with the flour on Sunday', 'major silent-insertion:  ] with the flour'],
  ])('is what one paper alone has: “%s”, “%s”', (most, one, told) => {
    expect(against(most, one)).toEqual([told])
  })

  test.each([
    ['She sold the stolen mill', 'She sold the mill'],
    ['She sold the mill', 'She sold a mill'],
    ['She sold the mill', 'She, um, sold the mill'],
    ['She sold the mill', 'She never sold the mill'],
    ['She sold the mill', 'She sold the [stolen] mill'],
    ['She sold the mill', 'She sold the mill, and nobody wept'],
  ])('is not “%s” against “%s”', (most, one) => {
    expect(against(most, one).join()).not.toContain('silent-insertion')
  })
})
