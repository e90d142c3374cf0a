import { expect, test } from 'vitest'
import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import type { Cluster, Witness } from '../../src/model.ts'
import { printings } from '../printings.ts'

/** What is said of two printings in a language. */
function told(language: string, A: string, B: string): string[] {
  const cluster = printings({ A, B }, 'spoken')
  const [first, ...others] = cluster.witnesses.map((witness): Witness => {
    const [quotation] = witness.quotations
    return { ...witness, quotations: [{ ...quotation, article: { ...quotation.article, language } }] }
  })
  const localised: Cluster = { ...cluster, witnesses: [first!, ...others] }
  return classify(collate(localised), 'default').map(({ severity, kind }) => `${severity} ${kind}`)
}

test.each([
  ['de', 'Wir verkaufen die Mühle nicht an euch', 'Wir verkaufen die Mühle an euch', 'critical negation-flip'],
  ['de', 'Wir müssen die Mühle verkaufen', 'Wir können die Mühle verkaufen', 'critical modality-change'],
  ['de', 'Wir bleiben, wenn er zahlt, im Dorf', 'Wir bleiben, weil er zahlt, im Dorf', 'critical condition-change'],
  ['de', 'Es waren zwölf Öfen', 'Es waren zwanzig Öfen', 'critical number-change'],
  ['de', 'Es waren zwölf Öfen', 'Es waren 12 Öfen', 'info form-variant'],
  ['de', 'Wir haben den Ofen verkauft', 'Wir haben den Wagen verkauft', 'major content-substitution'],
  ['de', 'Ich habe den Ofen verkauft', 'Wir haben den Ofen verkauft', 'critical pronoun-change'],
  ['de', 'Das war, äh, der Müller', 'Das war der Müller', 'info disfluency'],
  ['fr', 'Nous ne vendrons jamais le moulin', 'Nous vendrons le moulin', 'critical negation-flip'],
  ['fr', 'Il y avait douze fours', 'Il y avait vingt fours', 'critical number-change'],
  ['fr', 'On doit vendre le moulin', 'On peut vendre le moulin', 'critical modality-change'],
  ['es', 'No vendemos el molino', 'Vendemos el molino', 'critical negation-flip'],
  ['es', 'El molino nunca fue nuestro', 'El molino fue nuestro', 'critical negation-flip'],
  ['es', 'Hay tres hornos', 'Hay trece hornos', 'critical number-change'],
])('%s: “%s” against “%s” is %s', (language, one, other, expected) => {
  expect(told(language, one, other)).toContain(expected)
})

test.each([
  ['de', 'Er kam um fünf und ging', 'Er kam um 5 und ging'],
  ['fr', 'L’eau monte', "L'eau monte"],
  ['es', '«El molino arde», dijo', '“El molino arde”, dijo'],
])('%s: “%s” against “%s” is no more than info', (language, one, other) => {
  expect(told(language, one, other).filter((each) => !each.startsWith('info'))).toEqual([])
})
