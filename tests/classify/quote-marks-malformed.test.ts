import { describe, expect, test } from 'vitest'
import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import { extract } from '../../src/extract/index.ts'
import type { Cluster, Witness } from '../../src/model.ts'
import { articleOf } from '../extract/reading-of.ts'

/** The cluster of the first quotation of each of some articles. */
function clusterOf(texts: readonly string[]): Cluster {
  const [first, ...others] = texts.flatMap((text, i): Witness[] => {
    const [quotation] = extract({ ...articleOf(text), id: `paper-${i}` })
    return quotation ? [{ siglum: 'ABC'.charAt(i), quotations: [quotation], copyGroup: i }] : []
  })
  return { id: 'q-test', medium: 'spoken', witnesses: [first!, ...others] }
}

function told(...texts: readonly string[]): string[] {
  return classify(collate(clusterOf(texts)), 'default').map(
    ({ severity, kind, lemma, variant }) => `${severity} ${kind} ${lemma.sigla.join('')} ${variant.sigla.join('')}`,
  )
}

const SOUND = '“We leave the old mill tonight,” Bray said.'

describe('broken quote marks', () => {
  test.each([
    ['doubled', '““We leave the old mill tonight,” Bray said.'],
    ['of mixed kinds', '"“We leave the old mill tonight," Bray said.'],
    ['never closed', '“We leave the old mill tonight, Bray said.'],
  ])('is a mark that is %s, where another paper has sound ones: %s', (_, broken) => {
    expect(told(SOUND, broken)).toContain('info quote-marks-malformed A B')
  })

  test.each([
    ['of another convention', '»We leave the old mill tonight,« Bray said.'],
    ['straight', '"We leave the old mill tonight," Bray said.'],
    ['single', '‘We leave the old mill tonight,’ Bray said.'],
  ])('is not a mark that is %s: %s', (_, sound) => {
    expect(told(SOUND, sound)).toEqual([])
  })

  test('is not told where all print it so', () => {
    const broken = '““We leave the old mill tonight,” Bray said.'

    expect(told(broken, broken)).toEqual([])
  })
})
