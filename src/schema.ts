import { z } from 'zod'
import type { BaselineEntry, Report } from './model.ts'
import { archiveUsed } from './schema/archive-used.ts'
import { article } from './schema/article.ts'
import { count, place, severity } from './schema/atoms.ts'
import { draft, outdated, verdict } from './schema/draft.ts'
import { confidence, medium, reading, side, sigla, witness } from './schema/witness.ts'

const family = z.enum(['wording', 'structural', 'attribution', 'occasion', 'medium', 'display'])
const level = z.enum([...severity.options, 'off'])
const kindLevel = z.union([level, z.strictObject({ written: z.exactOptional(level), spoken: z.exactOptional(level) })])
const kindLevels = z.record(z.string(), kindLevel)
const off = z.record(z.string(), z.int().min(1))

const withdrawal = z
  .union([
    z.looseObject({ by: z.literal('note'), article: z.string(), name: z.string(), right: z.exactOptional(z.string()) }),
    z.looseObject({ by: z.literal('baseline'), reason: z.exactOptional(z.string()), right: z.exactOptional(z.string()) }),
  ])
  .meta({ id: 'withdrawal', description: 'Who corrected the reading of the variant, and what was said.' })

const discrepancy = z
  .looseObject({
    id: z.string().min(1),
    kind: z.string().min(1).describe('As in `variorum explain <kind>`.'),
    family,
    weight: z.enum(['orthographic', 'substantive', 'structural']),
    severity,
    confidence,
    marked: z.boolean().describe('Brackets, an ellipsis or reopened marks show the reader that the words were altered.'),
    direction: z.enum(['unknown', 'departs-from-source']),
    loci: z.array(count).describe('Indexes of the loci it covers; empty where it concerns the whole cluster.'),
    core: z
      .exactOptional(z.array(count))
      .describe('Those of its loci that it is known by: where more than the spelling differs. Absent where that is all of them.'),
    lemma: side,
    variant: side,
    rule: z.string(),
    also: z.exactOptional(z.array(z.string())).describe('Kinds it is an instance of as well.'),
    withdrawn: z.exactOptional(withdrawal),
    confidenceReason: z.exactOptional(z.string()),
    otherwise: z
      .exactOptional(z.array(z.looseObject({ severity, when: z.string() })))
      .describe('How severe it would be in other circumstances.'),
    message: z.string().describe('One neutral English sentence.'),
    places: z
      .exactOptional(z.record(z.string(), place))
      .describe('By siglum: where the differing words stand, or would stand; of the first hundred of each side.'),
    state: z.enum(['new', 'known', 'accepted']),
    reclassified: z.exactOptional(z.literal(true)),
    reason: z.exactOptional(z.string()).describe('What the baseline says of it.'),
    author: z.exactOptional(z.string()),
    since: z.exactOptional(z.string()),
    until: z.exactOptional(z.string()),
  })
  .meta({ id: 'discrepancy' })

const transposition = z
  .looseObject({
    sigla,
    moved: z.array(z.string()).describe('Witnesses that print the words elsewhere.'),
    loci: z.array(count).describe('Where they are best supported.'),
    elsewhere: z.array(count).describe('Where the others have them.'),
    pairs: z.array(z.tuple([count, count])).describe('Loci of the one place and of the other that stand for each other.'),
    isClaimed: z.boolean().describe('Inside one pair of marks, where the order of the words is claimed.'),
  })
  .meta({ id: 'transposition', description: 'Words that some witnesses print in another place.' })

const finding = z
  .looseObject({
    cluster: z.looseObject({ id: z.string(), speaker: z.exactOptional(z.string()), medium, witnesses: z.array(witness).min(1) }),
    loci: z.array(z.looseObject({ readings: z.array(reading) })),
    transpositions: z.exactOptional(z.array(transposition)),
    discrepancies: z.array(discrepancy),
    off: z.exactOptional(off).describe('How many the profile has turned off, by kind.'),
  })
  .meta({ id: 'finding' })

const house = z
  .looseObject({
    extends: z.exactOptional(z.enum(['default', 'strict', 'spoken-cleanup', 'scholarly'])),
    kinds: z.exactOptional(kindLevels),
    outlets: z.exactOptional(
      z.record(
        z.string(),
        z.looseObject({
          masks: z.exactOptional(z.enum(['full', 'asterisks', 'hyphens', 'brackets'])),
          spelling: z.exactOptional(z.enum(['british', 'american'])),
          kinds: z.exactOptional(kindLevels),
        }),
      ),
    ),
  })
  .meta({ id: 'house', description: 'The profile where it is the house’s own.' })

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

const tool = z.looseObject({ name: z.literal('variorum'), version: z.string() })

const entry = z
  .looseObject({
    id: z.string().min(1),
    kind: z.string().min(1),
    severity,
    family,
    readings: z.tuple([z.string(), z.string()]).describe('The two readings, normalized, in alphabetical order.'),
    context: z.looseObject({ before: z.string(), after: z.string() }).describe('Agreed words before and after.'),
    reason: z.exactOptional(z.string()),
    author: z.exactOptional(z.string()),
    since: z.exactOptional(z.string()),
    until: z.exactOptional(z.string().regex(DAY, 'must be a day such as 2027-01-31')).describe('The last day on which it holds.'),
    accepted: z.exactOptional(z.literal(true)),
    withdrawn: z.exactOptional(z.string()).describe('Which of the readings was corrected and must not be printed again.'),
  })
  .meta({ id: 'entry' })

/** What an entry of a baseline must look like. */
export const entrySchema: z.ZodType<BaselineEntry> = entry

/** What a report must look like; more may stand in it. `report.schema.json` says the same to other programs. */
export const reportSchema: z.ZodType<Report> = z
  .looseObject({
    schemaVersion: z.literal(1),
    tool,
    options: z.looseObject({
      profile: z.string(),
      house: z.exactOptional(house),
      failOn: z.enum([...severity.options, 'never']),
      period: z
        .exactOptional(z.looseObject({ from: z.exactOptional(z.string()), to: z.exactOptional(z.string()) }))
        .describe('Articles of other days were left aside.'),
      changedSince: z
        .exactOptional(z.string())
        .describe('The git ref since which articles have to have changed for a finding on them to stand here.'),
    }),
    counts: z.looseObject({
      articles: count,
      outlets: count,
      quotations: count,
      clusters: count,
      alike: count.describe('Clusters with nothing above info.'),
      discrepancies: z.looseObject({ info: count, minor: count, major: count, critical: count }),
      new: count.describe('New at minor or above.'),
      passedOver: count,
      outOfPeriod: z.exactOptional(count).describe('Articles of other days than was asked for.'),
      off: z.exactOptional(off).describe('How many the profile has turned off, by kind.'),
    }),
    archives: z.exactOptional(z.array(archiveUsed)),
    articles: z.array(article),
    findings: z
      .array(finding)
      .describe('Worst first, of equal ones those first of which one outlet prints both sides, then by cluster id.'),
    verdicts: z.exactOptional(z.array(verdict)).describe('On every quotation of the drafts, in the order of reading.'),
    drafts: z.exactOptional(z.array(draft)),
    outdated: z.exactOptional(z.array(outdated)),
    skipped: z.array(z.looseObject({ path: z.string(), reason: z.string() })),
    baseline: z.looseObject({
      absent: z.array(entry).describe('What the baseline knows and nothing here has any more.'),
      unseen: z.exactOptional(z.array(z.string())).describe('Ids of those of them that may lie in what was not read.'),
      expired: z.exactOptional(z.array(entry)).describe('What was accepted until a day that has passed: it is new again.'),
      of: z.exactOptional(z.literal('report')).describe('What was known was known by the saved report of another run.'),
    }),
  })
  .meta({ title: 'variorum report', description: 'How articles differ in what they print as the same quotations.' })

export { complaint } from './schema/complaint.ts'
