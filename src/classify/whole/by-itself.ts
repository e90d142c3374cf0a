import type { Cluster, Collation, Quotation, Witness } from '../../model.ts'
import { digest } from '../../text/digest.ts'
import { normalize } from '../../text/normalize.ts'
import { tokenize } from '../../text/tokenize.ts'

/** The collation of one witness with itself: for what a single quotation shows. */
export function byItself(quotation: Quotation): Collation {
  const tokens = tokenize(quotation.content)
  const witness: Witness = { siglum: 'A', quotations: [quotation], copyGroup: 0 }
  const cluster: Cluster = {
    id: `q-${digest(normalize(quotation.content))}`,
    witnesses: [witness],
    medium: quotation.medium,
    ...(quotation.speaker && { speaker: quotation.speaker.name ?? quotation.speaker.text }),
  }
  const loci = tokens.map(({ text }, at) => ({
    readings: [{ kind: 'attested' as const, sigla: ['A'], independent: 1, text, tokens: { A: [at] } }],
  }))
  return { cluster, loci, tokens: { A: tokens } }
}
