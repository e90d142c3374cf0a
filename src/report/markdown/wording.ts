import type { Blockquote, PhrasingContent } from 'mdast'
import type { Finding, Siglum } from '../../model.ts'
import { inOnePlace } from '../base-lines.ts'
import type { Entry } from '../entries.ts'
import { excerpt } from '../excerpt.ts'
import { gathered, marksOf, type Run, wordingRuns } from '../wording-runs.ts'
import { paragraph, strong, tags, text } from './nodes.ts'

/** The words once, as a quotation: differing ones bold and numbered, long stretches on which all agree left out. */
export function wording(finding: Finding, given: readonly Entry[], yours: readonly Siglum[]): Blockquote {
  const { pieces, entries } = inOnePlace(finding, given, yours)
  const places = entries.filter(({ number }) => number !== undefined).map(({ discrepancy }) => discrepancy.loci)
  const runs = gathered(wordingRuns(pieces, excerpt(pieces, places), marksOf(entries, pieces)))
  return { type: 'blockquote', children: [paragraph(...phrased(runs))] }
}

/** Words that are not marked stand in one node: what two of them make together must be seen, too. */
function phrased(runs: readonly Run[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let plain = ''
  for (const { text: words, isSpaced, mark, is } of runs) {
    plain += isSpaced ? ' ' : ''
    // A sign for words that are not there is no word.
    if (!mark || is === 'gap') plain += words
    if (!mark) continue
    nodes.push(...written(plain), ...(is === 'gap' ? [] : strong(words)), ...raised(mark.numbers))
    plain = ''
  }
  return [...nodes, ...written(plain)]
}

const written = (words: string): PhrasingContent[] => (words === '' ? [] : [text(words)])

/** In tags: beside bold words a raised digit of its own would be written as a number of its character. */
function raised(numbers: readonly number[]): PhrasingContent[] {
  return numbers.length === 0 ? [] : [tags('<sup>'), text(numbers.join(' ')), tags('</sup>')]
}
