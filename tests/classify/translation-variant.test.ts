import { describe, expect, test } from 'vitest'
import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import { changed, printings } from '../printings.ts'
import { printed, vetted } from '../vet/vetted.ts'

/** What is said of two printings that both bring in the words with a cue. */
function told(one: string, other: string, cue: string): string[] {
  const cluster = changed(printings({ A: one, B: other }, 'spoken'), (quotation) => ({
    ...quotation,
    cue: { text: cue, span: { start: 0, end: 1 } },
  }))
  return classify(collate(cluster), 'default').map(({ severity, kind }) => `${severity} ${kind}`)
}

describe('two translations', () => {
  test.each([
    ['The mill was beautiful', 'The mill was handsome', 'said through an interpreter'],
    ['We shall never forget this town', 'We shall never forget this place', 'said, speaking in Ruthenian'],
    ['They left the flour to us', 'They left us flour', 'said in remarks translated from Basque'],
  ])('is “%s” against “%s”, where the article %s: minor', (one, other, cue) => {
    expect(told(one, other, cue).filter((each) => !each.startsWith('info'))).toContain('minor translation-variant')
  })

  test.each([
    ['We lost 12 ovens', 'We lost 20 ovens', 'said through an interpreter', 'critical number-change'],
    ['We will sell the mill', 'We may sell the mill', 'said through an interpreter', 'critical modality-change'],
    ['We talked with Georgia about it', 'We talked with Ukraine about it', 'said through a translator', 'critical entity-change'],
    ['We did not sell it', 'We did sell it', 'said through his interpreter', 'critical negation-flip'],
    ['The mill was beautiful', 'The mill was handsome', 'said', 'major content-substitution'],
  ])('is not “%s” against “%s”, where the article %s: %s', (one, other, cue, kind) => {
    expect(told(one, other, cue).filter((each) => !each.startsWith('info'))).toEqual([kind])
  })
})

const story = (text: string): string => `Oda Brem left the orchestra of Pellow on Sunday.\n\n${text}\n`

test('the note that the words were translated may stand between two pieces of them', async () => {
  const draft = story(
    '“I go with my head up,” Oda Brem said in remarks translated by this paper. “I gave everything to these strings, and some day they will see it.”',
  )
  const clips = {
    'star.txt': printed(
      'Pellow Star',
      story('“I leave with my head held high,” Oda Brem said. “I gave these strings all I had, and one day they will see it.”'),
    ),
  }
  const { findings } = await vetted({ draft, clips })

  expect(
    findings.flatMap(({ discrepancies }) =>
      discrepancies.filter(({ severity }) => severity !== 'info').map(({ kind, severity }) => `${severity} ${kind}`),
    ),
  ).toEqual(['minor translation-variant'])
})
