import type { Collation, Finding } from '../model.ts'

/** A finding whose readings also list the tokens of every siglum, so that an alignment can be read back token by token. */
export function withTokens(finding: Finding, { loci }: Collation): Finding {
  return {
    ...finding,
    loci: finding.loci.map(({ readings }, i) => ({
      readings: readings.map((reading, j) => {
        const tokens = loci[i]?.readings[j]?.tokens
        return reading.kind === 'attested' && tokens ? { ...reading, tokens } : reading
      }),
    })),
  }
}
