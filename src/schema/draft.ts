import { z } from 'zod'
import { count, form, place, severity } from './atoms.ts'

/** A file with tracked changes, and which state of it was read. */
export const revisions = z.looseObject({ view: z.enum(['final', 'original']), insertions: count, deletions: count })

const share = z.number().min(0).max(1)
const tick = {
  ticked: z.boolean(),
  note: z.exactOptional(z.string()),
  since: z.exactOptional(z.string()),
  speaker: z.exactOptional(z.string()),
}

/** What became of a quotation of a draft. */
export const verdict = z
  .looseObject({
    id: z.string().min(1),
    article: z.string().describe('Id of the draft.'),
    quotation: z.looseObject({
      content: z.string(),
      form,
      speaker: z.exactOptional(z.string()),
      spans: z.array(place).min(1),
    }),
    verdict: z.enum(['verbatim', 'differs', 'not-found', 'not-comparable']),
    reason: z.exactOptional(z.string()),
    cluster: z.exactOptional(z.string()),
    worst: z.exactOptional(severity),
    discrepancies: z.array(z.string()).describe('Ids of those that bear on it, worst first.'),
    evidence: z
      .array(
        z.looseObject({
          article: z.string(),
          siglum: z.exactOptional(z.string()),
          agrees: z.boolean(),
          share: z
            .exactOptional(z.looseObject({ words: count, of: count, at: z.exactOptional(z.enum(['head', 'tail'])) }))
            .describe('How many of its words are quoted, where that is a part only.'),
          content: z.string(),
          speaker: z.exactOptional(z.string()),
          spans: z.array(place),
        }),
      )
      .describe('Who else has the words: records first, then who agrees.'),
    nearest: z
      .exactOptional(
        z.looseObject({
          article: z.string(),
          content: z.string(),
          agreement: share,
          speaker: z.exactOptional(z.string()),
          spans: z.array(place),
        }),
      )
      .describe('The passage that comes nearest, where nobody has the words.'),
    tick: z.exactOptional(z.looseObject(tick)),
  })
  .meta({ id: 'verdict', description: 'What became of a quotation of a draft.' })

/** A tick whose quotation is no longer in the draft as it was. */
export const outdated = z
  .looseObject({
    ...tick,
    article: z.string(),
    content: z.string(),
    now: z.exactOptional(z.string()),
  })
  .meta({ id: 'outdated', description: 'A tick whose quotation is no longer in the draft as it was.' })

/** The text of a draft. */
export const draft = z
  .looseObject({
    article: z.string(),
    text: z.string(),
    offset: z.int(),
    parts: z.array(
      z.looseObject({
        kind: z.enum(['title', 'deck', 'caption', 'pull-quote', 'post', 'footnote']),
        text: z.string(),
        offset: z.exactOptional(count),
      }),
    ),
  })
  .meta({ id: 'draft' })
