import { judged } from '../classify/index.ts'
import { collate } from '../collate/index.ts'
import { finding } from '../finding/index.ts'
import type { Cluster, Finding, Profile } from '../model.ts'

/** Collates one cluster, names its differences and says it in words. */
export function judgeOne(cluster: Cluster, profile: Profile): Finding {
  return finding(judged(collate(cluster), profile))
}
