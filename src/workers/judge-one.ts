import { classify } from '../classify/index.ts'
import { collate } from '../collate/index.ts'
import { finding } from '../finding/index.ts'
import type { Cluster, Finding } from '../model.ts'
import type { ProfileName } from '../options.ts'

/** Collates one cluster, names its differences and says it in words. */
export function judgeOne(cluster: Cluster, profile: ProfileName): Finding {
  const collation = collate(cluster)
  return finding({ collation, discrepancies: classify(collation, profile) })
}
