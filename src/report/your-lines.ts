import type { Finding, Siglum } from '../model.ts'
import { baseLines } from './base-lines.ts'
import type { Entry } from './entries.ts'
import type { Palette } from './palette.ts'

/** Two quotations of a draft are shown as one if they share so much of the shorter. */
const SAME = 0.6

/** What a draft prints, in lines: each of its quotations that stand in the cluster, what it prints twice once. */
export function yourLines(finding: Finding, yours: readonly Siglum[], entries: readonly Entry[], paint: Palette, width: number): string[] {
  const shown: Siglum[] = []
  for (const siglum of yours) if (!shown.some((other) => areOne(finding, siglum, other))) shown.push(siglum)
  return shown.flatMap((siglum) => {
    const own = yours.filter((other) => other === siglum || (!shown.includes(other) && areOne(finding, siglum, other)))
    const about = entries.filter(({ discrepancy: { lemma, variant } }) =>
      own.some((each) => [lemma, variant].some(({ sigla }) => sigla.includes(each))),
    )
    return baseLines(finding, about, paint, width, own)
  })
}

function areOne({ loci }: Finding, one: Siglum, other: Siglum): boolean {
  const printed = loci.flatMap(({ readings }) => readings.filter(({ kind }) => kind === 'attested'))
  const count = (siglum: Siglum): number => printed.filter(({ sigla }) => sigla.includes(siglum)).length
  const shared = printed.filter(({ sigla }) => sigla.includes(one) && sigla.includes(other)).length
  return shared >= SAME * Math.min(count(one), count(other))
}
