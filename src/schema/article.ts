import { z } from 'zod'
import { revisions } from './draft.ts'

/** An article as a report lists it. */
export const article = z
  .looseObject({
    id: z.string(),
    path: z.string().describe('As given; of what lies in a file with others clips.zip/a.html or wire.jsonl#17.'),
    holder: z
      .exactOptional(z.looseObject({ kind: z.enum(['list', 'archive']), path: z.string() }))
      .describe('The file it lies in with others; lines are those of a list, and of what is packed in an archive.'),
    label: z.string(),
    outlet: z.exactOptional(z.string()),
    title: z.exactOptional(z.string()),
    date: z.exactOptional(z.string()),
    updated: z.exactOptional(z.string()),
    url: z.exactOptional(z.string()),
    language: z.exactOptional(z.string()),
    itemId: z.exactOptional(z.string()).describe('What a wire or a feed calls it, the same for all its versions.'),
    version: z.exactOptional(z.string()).describe('Which of its versions it is, as the wire counts them.'),
    note: z.exactOptional(z.string()).describe('What the desk says of this version.'),
    role: z.enum(['report', 'source', 'transcript']),
    isDraft: z.exactOptional(z.literal(true)).describe('It is what is judged.'),
    revisions: z.exactOptional(revisions),
    copyGroup: z.exactOptional(z.int()).describe('Given where two articles or more are copies of one text, or of one outlet.'),
    changed: z
      .exactOptional(z.array(z.looseObject({ from: z.int().min(1), to: z.int().min(1) })))
      .describe('The lines that changed, where the run was told since when; absent where none did.'),
  })
  .meta({ id: 'article' })
