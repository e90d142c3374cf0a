import { z } from 'zod'
import { count } from './atoms.ts'

/** An archive that drafts were compared with. */
export const archiveUsed = z.looseObject({
  path: z.string(),
  articles: count.describe('All that it holds.'),
  quotations: count,
  compared: count.describe('Those of its articles that have something in common with the drafts: they alone stand in the report.'),
  left: z.exactOptional(count).describe('More that have, and less of it: they were not looked at.'),
})
