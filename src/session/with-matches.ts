import type { Cluster, Finding, Match } from '../model.ts'

/** A finding with the matches that its witnesses have now: how many bits they share may be another, though nothing else is. */
export function withMatches(finding: Finding, cluster: Cluster | undefined): Finding {
  const matches = new Map(cluster?.witnesses.map(({ siglum, match }) => [siglum, match]))
  const { witnesses } = finding.cluster
  if (witnesses.every(({ siglum, match }) => areAlike(match, matches.get(siglum)))) return finding
  return {
    ...finding,
    cluster: {
      ...finding.cluster,
      witnesses: witnesses.map((witness) => {
        const match = matches.get(witness.siglum)
        return match ? { ...witness, match } : witness
      }),
    },
  }
}

function areAlike(one: Match | undefined, other: Match | undefined): boolean {
  return one?.bits === other?.bits && one?.why === other?.why && one?.confidence === other?.confidence
}
