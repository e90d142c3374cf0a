import { judged } from '../classify/index.ts'
import { collate } from '../collate/index.ts'
import { finding } from '../finding/index.ts'
import type { Cluster, Finding, Profile, Withdrawn } from '../model.ts'

/** Collates one cluster, names its differences and says it in words. */
export function judgeOne(cluster: Cluster, profile: Profile, withdrawn: readonly Withdrawn[]): Finding {
  return finding(judged(collate(cluster), profile, withdrawn))
}
