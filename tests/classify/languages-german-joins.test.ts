import { expect, test } from 'vitest'
import { toldIn, worstIn } from './told-in.ts'

test.each([
  ['minor synonym', 'Wenn es brennt, laufen wir', 'Falls es brennt, laufen wir'],
  ['minor synonym', 'Wir haben keinem etwas gesagt', 'Wir haben niemandem etwas gesagt'],
  ['minor word-order', 'Das wir können nicht löschen', 'Das können wir nicht löschen'],
  ['minor inflection', 'Wir werden den Hof nicht verkaufen.', 'Wir verkaufen den Hof nicht.'],
  ['minor inflection', 'Ich werde den Hof nie verlassen, das wisst ihr.', 'Ich verlasse den Hof nie, das wisst ihr.'],
])('German, %s: “%s” against “%s”', (only, one, other) => {
  expect(toldIn('de', one, other)).toEqual([only])
})

test.each([
  ['Wir werden den Hof nicht verkaufen.', 'Wir verkaufen den Hof.'],
  ['Der Hof wird nicht verkauft.', 'Der Hof verkauft nicht.'],
  ['Wir können im Mai löschen', 'Wir könnten im Mai löschen'],
  ['Wenn es brennt, können wir laufen', 'Es brennt, wir können laufen'],
])('German: “%s” against “%s” is critical', (one, other) => {
  expect(worstIn('de', one, other)).toBe('critical')
})
