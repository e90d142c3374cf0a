import { z } from 'zod'
import { count, form, place } from './atoms.ts'

/** Whether words were written or spoken. */
export const medium = z.enum(['written', 'spoken', 'unknown'])
/** How sure it is that witnesses print one utterance. */
export const confidence = z.enum(['high', 'medium', 'low'])
const readingKind = z.enum(['attested', 'omitted', 'elided', 'lacuna'])
/** Names of witnesses. */
export const sigla = z.array(z.string()).describe('Short names of witnesses, unique in their cluster.')

/** What one article prints of an utterance. */
export const witness = z
  .looseObject({
    siglum: z.string(),
    article: z.string().describe('Id of its article.'),
    form,
    medium,
    content: z.string().describe('What stands between the marks as printed, without the outer marks.'),
    speaker: z.exactOptional(z.string()),
    cue: z.exactOptional(z.string()),
    occasion: z
      .exactOptional(
        z.looseObject({ date: z.exactOptional(z.string()), venue: z.exactOptional(z.string()), addressee: z.exactOptional(z.string()) }),
      )
      .describe('When, where and to whom its article says the words were said, as printed.'),
    spans: z.array(place),
    context: z.looseObject({ before: z.string(), after: z.string() }).describe('The rest of the sentence around it.'),
    match: z.exactOptional(z.looseObject({ bits: z.number(), why: z.string(), confidence })),
  })
  .meta({ id: 'witness' })

/** What stands at a place of the utterance, and in whom. */
export const reading = z
  .looseObject({
    kind: readingKind,
    sigla,
    independent: count.describe('Copy groups among the sigla.'),
    text: z.string(),
    tokens: z.exactOptional(z.record(z.string(), z.array(count))),
  })
  .meta({ id: 'reading' })

/** What stands on one side of a discrepancy, and in whom. */
export const side = z.looseObject({ kind: readingKind, sigla, text: z.string() }).meta({ id: 'side' })
