import type { Generated } from './article.ts'

/** An article of which nothing is left but its quotations, a line each: what joining the words costs without what stands around them. */
export function alone({ article, quotations, ...rest }: Generated): Generated {
  const text = quotations.map(({ content }) => content).join('\n')
  const own = { ...article, text }
  let at = 0
  const placed = quotations.map((quotation) => {
    const start = at
    at += quotation.content.length + 1
    return { ...quotation, article: own, spans: [{ start, end: start + quotation.content.length }] as const }
  })
  return { ...rest, article: own, quotations: placed }
}
