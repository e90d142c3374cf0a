import { describe, expect, test } from 'vitest'
import { classifyReport } from '../../src/classify/index.ts'
import { finding } from '../../src/finding/index.ts'
import type { HouseProfile, Medium, OutletStyle } from '../../src/model.ts'
import { printings } from '../printings.ts'

/** What a house is told of what its own outlet prints, quotation by quotation. */
function toldOf(style: OutletStyle, contents: readonly string[], medium: Medium = 'spoken', more: Partial<HouseProfile> = {}): string[] {
  const quotations = contents.flatMap(
    (content, i) => printings({ [`A${i}`]: { parts: [content], outlet: 'The Beacon' } }, medium).witnesses[0].quotations,
  )
  const judged = classifyReport(
    [],
    { articles: quotations.map(({ article }) => article), quotations },
    { name: 'harbour', outlets: { 'the beacon': style }, ...more },
  )
  return judged.map(finding).flatMap(({ discrepancies }) => discrepancies.map(({ severity, message }) => `${severity}: ${message}`))
}

describe('against the style of its house', () => {
  test.each([
    [{ masks: 'asterisks' }, 'The shit hit the mill', 'minor: A prints “shit”; the beacon prints swear words with asterisks.'],
    [{ masks: 'hyphens' }, 'The s*** hit the mill', 'minor: A prints “s***”; the beacon prints swear words with hyphens.'],
    [{ masks: 'brackets' }, 'The s--- hit the mill', 'minor: A prints “s---”; the beacon prints swear words with brackets.'],
    [{ masks: 'full' }, 'The [expletive] mill', 'minor: A prints “[expletive]”; the beacon prints swear words in full.'],
    [
      { spelling: 'british' },
      'My favorite color is gray',
      'minor: A prints “favorite”; the beacon spells as the British do; so at 3 places.',
    ],
    [{ spelling: 'american' }, 'We organised a centre', 'minor: A prints “organised”; the beacon spells as Americans do; so at 2 places.'],
  ] as const)('with %o is “%s”', (style, content, message) => {
    expect(toldOf(style, [content])).toEqual([message])
  })

  test.each([
    [{ masks: 'asterisks' }, 'The s*** hit the damn mill, and the hell with it'],
    [{ masks: 'full' }, 'The shit hit the assistant of the class'],
    [{ spelling: 'british' }, 'We organize theatre in the harbour, and water the timber of Pearl Harbor Center'],
    [{ spelling: 'american' }, 'Four hours of exercise, a promise, a surprise and a called tour'],
    [{}, 'Shit, my favorite theatre'],
  ] as const)('with %o is not “%s”', (style, content) => {
    expect(toldOf(style, [content])).toEqual([])
  })

  test('is not the spelling of what somebody wrote', () => {
    expect(toldOf({ spelling: 'british' }, ['My favorite mill'], 'written')).toEqual([])
  })

  test('is told once for an outlet, however often it happens', () => {
    expect(toldOf({ masks: 'asterisks' }, ['Shit happened', 'This fucking mill', 'No s*** here'])).toEqual([
      'minor: A prints “Shit”; the beacon prints swear words with asterisks; so at 2 places.',
    ])
  })

  test('is as grave as the house says', () => {
    expect(toldOf({ masks: 'asterisks' }, ['Shit happened'], 'spoken', { kinds: { 'house-style': 'major' } })[0]).toMatch(/^major/)
    expect(toldOf({ masks: 'asterisks' }, ['Shit happened'], 'spoken', { kinds: { 'house-style': 'off' } })).toEqual([])
  })
})
