import { z } from 'zod'

/** As in the report: from licensed by every style guide to changing the meaning. */
export const severity = z.enum(['info', 'minor', 'major', 'critical'])
/** How a page shows that words are someone’s. */
export const form = z.enum(['direct', 'mixed', 'block', 'display', 'mention', 'unquoted'])
/** A number of things, or an offset. */
export const count = z.int().min(0)
const ordinal = z.int().min(1)

/** A span with its place in the file. */
export const place = z
  .looseObject({
    start: count,
    end: count,
    part: z.exactOptional(count),
    line: z.exactOptional(ordinal),
    column: z.exactOptional(ordinal),
    paragraph: z.exactOptional(ordinal),
    page: z.exactOptional(ordinal),
    time: z.exactOptional(z.string()),
  })
  .meta({
    id: 'place',
    description: 'Half-open range of UTF-16 offsets; line, column, paragraph and page are 1-based, time is of the recording.',
  })
