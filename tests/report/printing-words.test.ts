import { expect, test } from 'vitest'
import { gate } from '../../src/gate/index.ts'
import { standings } from '../../src/report/primary-place.ts'
import { printingWords } from '../../src/report/printing-words.ts'
import { articlesOf } from '../../src/report/whereabouts.ts'
import { judged } from '../judged.ts'
import { reportOf } from '../report-of.ts'

test('each paper is said to print its own form of a reading, and no other’s', () => {
  const cluster = judged(
    {
      A: { cells: 'We lost eleven boats', outlet: 'Norvik Post', id: 'a-1' },
      B: { cells: 'We lost 11 boats', outlet: 'Estmark Echo', id: 'a-2' },
      C: { cells: 'We lost seven boats', outlet: 'Harbour Wire', id: 'a-3' },
    },
    [
      {
        at: 'seven',
        lemma: { kind: 'attested', sigla: ['A', 'B'], text: '11' },
        variant: { kind: 'attested', sigla: ['C'], text: 'seven' },
      },
    ],
  )
  const report = gate(reportOf([cluster]), [])
  const [finding] = report.findings
  const [discrepancy] = finding!.discrepancies
  const places = { A: { start: 8, end: 14 }, B: { start: 8, end: 10 }, C: { start: 8, end: 13 } }
  const spans = new Map(finding!.cluster.witnesses.map(({ siglum, spans: [span] }) => [siglum, span!.start]))
  const shifted = Object.fromEntries(
    Object.entries(places).map(([siglum, { start, end }]) => {
      const offset = spans.get(siglum)! - 'We lost '.length + 8
      return [siglum, { start: start + offset, end: end + offset }]
    }),
  )
  const told = { ...discrepancy!, places: shifted }
  const words = standings(told, finding!, articlesOf(report)).map((standing) => printingWords(standing, told))

  expect(words.toSorted()).toEqual(['A · Norvik Post prints “eleven”', 'B · Estmark Echo prints “11”', 'C · Harbour Wire prints “seven”'])
})
