import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { classify, judged, KINDS, loweredBy, PROFILES } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import type { HouseProfile, KindLevels, Medium, Profile } from '../../src/model.ts'
import { UsageError } from '../../src/options.ts'
import { type Printing, printings } from '../printings.ts'

function under(profile: Profile, one: Printing, other: Printing, medium: Medium = 'written'): string[] {
  return classify(collate(printings({ A: one, B: other }, medium)), profile).map(({ severity, kind }) => `${severity} ${kind}`)
}

const of = (outlet: string, words: string): Printing => ({ parts: [words], outlet })

function house(kinds: KindLevels, more: Partial<HouseProfile> = {}): HouseProfile {
  return { name: 'harbour', kinds, ...more }
}

describe('the profiles that are always there', () => {
  test.each(PROFILES)('$name has a page with what it changes and its sources', ({ name, title, kinds, sources }) => {
    const page = readFileSync(`src/classify/profiles/${name}.md`, 'utf8')

    expect(page.startsWith(`# ${name}: ${title}\n`)).toBe(true)
    for (const kind of Object.keys(kinds)) expect(page).toContain(`\n- ${kind}: `)
    expect(page.match(/^- [a-z-]+: /gm)?.length ?? 0).toBe(Object.keys(kinds).length)
    for (const source of sources) expect(page.replace(/\s+/g, ' ')).toContain(source.split(/[:,(]/)[0]?.trim())
  })

  test.each(PROFILES)('$name names kinds that there are, and lowers none that is critical', ({ kinds }) => {
    for (const kind of Object.keys(kinds)) {
      expect(existsSync(`src/classify/kinds/${kind}.md`)).toBe(true)
      expect(KINDS.find((each) => each.kind === kind)?.severity).not.toBe('critical')
    }
  })

  test.each<[Profile, string, string, Medium, string]>([
    ['strict', 'We asked the Council', 'We asked the council', 'written', 'minor case'],
    ['strict', 'We asked the Council', 'We asked the council', 'spoken', 'info case'],
    ['strict', 'Nobody asked us', 'nobody asked us', 'written', 'info case'],
    ['strict', 'It rained; We sang', 'It rained; we sang', 'written', 'info case'],
    ['strict', 'We’re gonna bake', 'We’re going to bake', 'spoken', 'minor dialect-normalisation'],
    ['strict', 'It was um the miller', 'It was the miller', 'spoken', 'info disfluency'],
    ['spoken-cleanup', 'We are very tired of it', 'We are tired of it', 'spoken', 'minor degree-change'],
    ['spoken-cleanup', 'We are very tired of it', 'We are tired of it', 'written', 'major degree-change'],
    ['spoken-cleanup', 'We’re gonna bake', 'We’re going to bake', 'written', 'minor dialect-normalisation'],
    ['spoken-cleanup', 'We may bake', 'We will bake', 'spoken', 'critical modality-change'],
    ['scholarly', 'We lost 12 ovens', 'We lost twelve ovens', 'written', 'minor form-variant'],
    ['scholarly', 'We lost 12 ovens', 'We lost twelve ovens', 'spoken', 'info form-variant'],
    ['scholarly', 'We did NOT bake', 'We did not bake', 'written', 'minor emphasis-added'],
    ['default', 'We asked the Council', 'We asked the council', 'written', 'info case'],
  ])('%s: “%s” against “%s”, %s, is %s', (profile, one, other, medium, line) => {
    expect(under(profile, one, other, medium)).toEqual([line])
  })

  test('a headline has capitals of its own', () => {
    expect(under('strict', 'We asked the old council', { parts: ['We Asked the Old Council'], form: 'display' }).join()).not.toContain(
      'minor',
    )
  })
})

describe('a house’s own profile', () => {
  test('sets the ordinary case of a kind, in any medium or in one', () => {
    expect(under(house({ 'function-word': 'info' }), 'A loaf on the table', 'A loaf at the table')).toEqual(['info function-word'])
    expect(under(house({ 'function-word': { spoken: 'info' } }), 'A loaf on the table', 'A loaf at the table')).toEqual([
      'major function-word',
    ])
    expect(under(house({ typo: 'critical' }), 'The bakrey burned', 'The bakery burned')).toEqual(['critical typo'])
  })

  test('leaves what the rules of a kind find graver or slighter than its ordinary case', () => {
    expect(under(house({ ellipsis: 'minor' }), 'We open … on Sunday', 'We open if the river drops on Sunday')).toContain(
      'critical ellipsis',
    )
    expect(under(house({ ellipsis: 'minor' }), 'The mill … is ours', 'The mill, as all know, is ours')).toContain('minor ellipsis')
    expect(under(house({ 'number-change': 'major' }), 'We met in April', 'We met')).not.toContain('major number-change')
  })

  test('builds on another', () => {
    expect(under(house({}, { extends: 'strict' }), 'We asked the Council', 'We asked the council')).toEqual(['minor case'])
    expect(under(house({ case: 'major' }, { extends: 'strict' }), 'We asked the Council', 'We asked the council')).toEqual(['major case'])
  })

  test('says of each discrepancy that it moved it', () => {
    const collation = collate(printings({ A: 'We did not bake', B: 'We did bake' }))
    const [told] = classify(collation, house({ 'negation-flip': 'minor' }))

    expect(told).toMatchObject({ severity: 'minor', rule: expect.stringMatching(/; lowered from critical by profile harbour$/) })
    expect(told?.otherwise).toContainEqual({ severity: 'critical', when: 'the profile were default' })
  })

  test('turns a kind off, and what it was is counted', () => {
    const collation = collate(printings({ A: 'The colour of the Council', B: 'The color of the council' }))
    const told = judged(collation, house({ 'spelling-variant': 'off' }))

    expect(told.discrepancies.map(({ kind }) => kind)).toEqual(['case'])
    expect(told.off).toEqual({ 'spelling-variant': 1 })
    expect(judged(collation, house({ typo: 'off' }))).not.toHaveProperty('off')
  })

  test('warns where it takes kinds that bear meaning more lightly, and only there', () => {
    const lax = house(
      { 'negation-flip': 'off', 'degree-change': { spoken: 'minor' }, case: 'off', typo: 'info', 'number-change': 'critical' },
      {
        outlets: { 'The Beacon': { kinds: { 'entity-change': 'minor' } } },
      },
    )

    expect(loweredBy(lax)).toEqual([
      {
        path: 'profile harbour',
        reason:
          'lowers negation-flip from critical to off, degree-change from major to minor in speech, entity-change from critical to minor for The Beacon',
      },
    ])
    expect(loweredBy(house({ case: 'minor' }))).toEqual([])
    for (const { name } of PROFILES) expect(loweredBy(name)).toEqual([])
  })

  test('knows what one outlet alone prints: of two outlets with a level the graver holds', () => {
    const mild = { kinds: { contraction: 'off' } } as const
    const grave = { kinds: { contraction: 'major' } } as const
    const one = house({}, { outlets: { 'the beacon': mild } })
    const both = house({}, { outlets: { 'The Beacon': mild, 'The Post': grave } })

    expect(under(one, of('The Beacon', 'We don’t bake'), of('The Post', 'We do not bake'))).toEqual([])
    expect(under(one, of('The Weir', 'We don’t bake'), of('The Post', 'We do not bake'))).toEqual(['minor contraction'])
    expect(under(both, of('The Beacon', 'We don’t bake'), of('The Post', 'We do not bake'))).toEqual(['major contraction'])
  })

  test('is refused where it names what there is not', () => {
    const collation = collate(printings({ A: 'We bake', B: 'We baked' }))

    expect(() => classify(collation, house({ speling: 'off' }))).toThrow(UsageError)
    expect(() => classify(collation, JSON.parse('"strickt"'))).toThrow('no profile strickt')
  })

  test('is plain data, the same in another thread', () => {
    const profile = house({ case: { written: 'minor' } }, { outlets: { 'The Beacon': { masks: 'full', kinds: { typo: 'off' } } } })
    const collation = collate(printings({ A: 'We asked the Council', B: 'We asked the council' }))

    expect(classify(collation, structuredClone(profile))).toEqual(classify(collation, profile))
  })
})

test('what is told beside a difference can be turned off, and the difference stays', () => {
  const collation = collate(printings({ A: of('The Beacon', 'We may bake'), B: of('The Beacon', 'We will bake') }))

  expect(classify(collation)).toMatchObject([{ kind: 'modality-change', also: ['same-outlet-inconsistency'] }])
  const [told, ...others] = classify(collation, house({ 'same-outlet-inconsistency': 'off' }))
  expect([told?.kind, told?.severity, others]).toEqual(['modality-change', 'critical', []])
  expect(told).not.toHaveProperty('also')
})
