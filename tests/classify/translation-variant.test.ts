import { describe, expect, test } from 'vitest'
import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import { changed, printings } from '../printings.ts'

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
