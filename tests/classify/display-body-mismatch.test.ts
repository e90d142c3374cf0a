import { describe, expect, test } from 'vitest'
import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import { changed, printings } from '../printings.ts'

/** What is said of a headline and the text below it. */
function told(headline: string, body: string): string[] {
  const cluster = printings({ A: { parts: [headline], form: 'display' }, B: body }, 'spoken')
  const [{ article }] = cluster.witnesses[0].quotations
  const own = changed(cluster, (quotation) => ({ ...quotation, article }))
  return classify(collate(own), 'default').map(({ severity, kind }) => `${severity} ${kind}`)
}

describe('a headline against its own text', () => {
  test.each([
    ['We sold the mill', 'We may have sold the mill', 'critical'],
    ['We lost 20 ovens', 'We lost 12 ovens', 'critical'],
    ['We sold the quarry', 'We sold the orchard', 'critical'],
    ['We slept in the ferry', 'We slept on the ferry', 'major'],
    ['Mill burned down', 'Mill probably burned down', 'critical'],
  ])('is “%s” above “%s”: %s', (headline, body, severity) => {
    expect(told(headline, body)).toContain(`${severity} display-body-mismatch`)
  })

  test.each([
    ['the mill is ours', 'We know that the mill is ours, and always was'],
    ['We lost mill', 'We lost the mill'],
    ['We Lost The Mill', 'We lost the mill'],
    ['The colour of 12 ovens', 'The color of twelve ovens'],
    ['We lost … ovens', 'We lost a great many ovens'],
    ['We sold the old mill.', 'We sold the old mill to pay our debts.'],
  ])('is not “%s” above “%s”', (headline, body) => {
    expect(told(headline, body).join()).not.toContain('display-body-mismatch')
  })
})
