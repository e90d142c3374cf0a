import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/cli/config.ts'
import { profileNamed } from '../../src/cli/house-profile.ts'
import { readSettings } from '../../src/cli/settings.ts'
import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import type { Discrepancy } from '../../src/model.ts'
import { printings } from '../printings.ts'

const folder = mkdtempSync(join(tmpdir(), 'variorum-profile-'))
const FILE = join(folder, 'config.yaml')
afterAll(() => rmSync(folder, { recursive: true }))

function written(yaml: string): string {
  writeFileSync(FILE, yaml)
  return FILE
}

/** What is said of a config, without its name. */
async function complaintOf(yaml: string): Promise<string> {
  try {
    await readConfig(written(yaml))
    return 'nothing'
  } catch (error) {
    return String(error instanceof Error ? error.message : error).replace(`${FILE}: `, '')
  }
}

function brief({ kind, severity, rule }: Discrepancy): string {
  return `${severity} ${kind}: ${rule}`
}

describe('a mistake in a profile is told in one line with its place', () => {
  test.each([
    ['profile: harbor\nprofiles: {harbour: {}}', 'profile: no profile harbor; did you mean harbour?'],
    ['profile: strickt', 'profile: no profile strickt; did you mean strict?'],
    ['profiles: {a: {kinds: {spelling-varient: off}}}', 'no key profiles.a.kinds.spelling-varient; did you mean spelling-variant?'],
    ['profiles: {a: {kinds: {weather: off}}}', 'no key profiles.a.kinds.weather; variorum explain lists them'],
    ['profiles: {a: {kinds: {case: mino}}}', 'profiles.a.kinds.case must be one of info, minor, major, critical, off; did you mean minor?'],
    ['profiles: {a: {kinds: {case: 2}}}', 'profiles.a.kinds.case must be one of info, minor, major, critical, off'],
    ['profiles: {a: {kinds: {case: [minor]}}}', 'profiles.a.kinds.case must be one of info, minor, major, critical, off'],
    ['profiles: {a: {kinds: {case: {writen: minor}}}}', 'no key profiles.a.kinds.case.writen; did you mean written?'],
    [
      'profiles: {a: {kinds: {case: {written: mayor}}}}',
      'profiles.a.kinds.case.written must be one of info, minor, major, critical, off; did you mean major?',
    ],
    ['profiles: {a: {extend: strict}}', 'no key profiles.a.extend; did you mean extends?'],
    ['profiles: {a: {extends: strickt}}', 'profiles.a.extends: no profile strickt; did you mean strict?'],
    ['profiles: {a: {extends: b}, b: {extends: a}}', 'profiles.a.extends: a would extend itself'],
    ['profiles: {a: {extends: a}}', 'profiles.a.extends: a would extend itself'],
    ['profiles: {strict: {kinds: {case: minor}}}', 'profiles.strict: strict is always there; give yours another name'],
    ['profiles: {a: {outlets: {X: {maks: full}}}}', 'no key profiles.a.outlets.X.maks; did you mean masks?'],
    ['profiles: {a: {outlets: {X: {masks: stars}}}}', 'profiles.a.outlets.X.masks must be one of full, asterisks, hyphens, brackets'],
    ['profiles: {a: {outlets: {X: {kinds: {cace: minor}}}}}', 'no key profiles.a.outlets.X.kinds.cace; did you mean case?'],
    ['profiles: [harbour]', 'profiles must be a map of keys'],
    ['profiles: {a: strict}', 'profiles.a must be a map of keys'],
    ['profiles: {a: {kinds: {case: off}}}', 'nothing'],
    ['profiles: {a: {kinds: {case: false}}}', 'nothing'],
    ['profiles: {a: {}}', 'nothing'],
    ['profiles: {__proto__: {kinds: {case: off}}, constructor: {}}\nprofile: constructor', 'nothing'],
  ])('%s: %s', async (yaml, complaint) => {
    expect(await complaintOf(yaml)).toBe(complaint)
  })

  test('on the command line, too', async () => {
    const config = written('profiles: {harbour: {}}')

    await expect(readSettings({ paths: [], config, profile: 'harbor' })).rejects.toThrow(
      '--profile cannot be harbor; did you mean harbour?',
    )
    await expect(readSettings({ paths: [], config, profile: 'toString' })).rejects.toThrow(
      '--profile cannot be toString; there are default, ',
    )
  })
})

describe('a profile', () => {
  test('of the command line wins over the one of the config', async () => {
    const config = written('profile: harbour\nprofiles: {harbour: {kinds: {case: minor}}}')

    expect((await readSettings({ paths: [], config })).options.profile).toEqual({
      name: 'harbour',
      kinds: { case: 'minor' },
    })
    expect((await readSettings({ paths: [], config, profile: 'scholarly' })).options.profile).toBe('scholarly')
  })

  test('takes over from those it extends, kind by kind and outlet by outlet', async () => {
    const config = await readConfig(
      written(`
profiles:
  desk: { extends: harbour, kinds: { case: off }, outlets: { Beacon: { spelling: british, kinds: { typo: info } } } }
  harbour: { extends: strict, kinds: { case: minor, typo: major }, outlets: { Beacon: { masks: full, kinds: { sic: minor } }, Post: { masks: hyphens } } }
`),
    )

    expect(profileNamed('desk', config)).toEqual({
      name: 'desk',
      extends: 'strict',
      kinds: { case: 'off', typo: 'major' },
      outlets: { Beacon: { masks: 'full', spelling: 'british', kinds: { sic: 'minor', typo: 'info' } }, Post: { masks: 'hyphens' } },
    })
    expect(profileNamed('nowhere', config)).toBeUndefined()
  })

  test('that extends nothing leaves everything as it is', async () => {
    const profile = profileNamed('plain', await readConfig(written('profiles: {plain: {}}')))
    const collation = collate(printings({ A: 'We may sell the Mill', B: 'We will sell the mill' }))

    expect(classify(collation, profile).map(brief)).toEqual(classify(collation).map(brief))
  })
})

test('the profile that the README shows is one', async () => {
  const [, yaml = ''] = /```yaml\n(profile: harbour\n[^]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? []

  expect(profileNamed('harbour', await readConfig(written(yaml)))).toMatchObject({
    extends: 'strict',
    kinds: { 'spelling-variant': 'off', 'degree-change': { spoken: 'minor' } },
    outlets: { 'The Beacon': { masks: 'asterisks' } },
  })
})
