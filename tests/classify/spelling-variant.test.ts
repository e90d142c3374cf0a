import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('another spelling', () => {
  test.each([
    ['The annexe burned', 'The annex burned', 'info', 'spoken'],
    ['I wrote to Mrs. Keeve', 'I wrote to Keave', 'info', 'spoken'],
    ['The coloured armour glittered', 'The colored armor glittered', 'info', 'spoken'],
    ['We apologise for the odour', 'We apologize for the odor', 'info', 'spoken'],
    ['a jewellery theatre', 'a jewelry theater', 'minor', 'written'],
    ['ur oven is cold', 'your oven is cold', 'minor', 'written'],
    ['I wrote to Katarina Vole', 'I wrote to Catarina Vole', 'info', 'spoken'],
    ['The fiancée sang', 'The fiancee sang', 'info', 'spoken'],
    ['He modelled the centre', 'He modeled the center', 'info', 'spoken'],
    ['The fibre was thin', 'The fiber was thin', 'info', 'spoken'],
    ['A councillor came', 'A councilor came', 'info', 'spoken'],
    ['We focussed on bread', 'We focused on bread', 'info', 'spoken'],
    ['The protestors came', 'The protesters came', 'info', 'spoken'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity, medium) => {
    expect(told(one, other, medium)).toContain(`${severity} spelling-variant`)
  })

  test.each([
    ['We filled the form', 'We filed the form'],
    ['Four bakers came', 'For bakers came'],
    ['I wrote to Georgia Vole', 'I wrote to George Vole'],
    ['The story ends', 'The store ends'],
    ['The latter oven', 'The later oven'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('spelling-variant')
  })
})

describe('“all right” and “alright”', () => {
  test.each([
    ['It was all right in the end', 'It was alright in the end'],
    ['All right, we bake at noon', 'Alright, we bake at noon'],
    ['We bake at noon, all right?', 'We bake at noon, alright?'],
  ])('is one word in two spellings: “%s”, “%s”', (one, other) => {
    expect(told(one, other)).toEqual(['info spelling-variant'])
  })

  test('is not “all” by itself', () => {
    expect(told('It was all right in the end', 'It was right in the end')).toEqual(['major quantifier-change'])
    expect(told('All rights were sold', 'The rights were sold')).toEqual(['major quantifier-change'])
  })
})
