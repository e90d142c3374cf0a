import { z } from 'zod'
import { UsageError } from '../options.ts'
import { complaint } from '../schema.ts'
import type { DraftTicks } from './saved.ts'

const saved = z.looseObject({
  schemaVersion: z.literal(1, { error: 'must be 1' }),
  draft: z.string(),
  ticks: z.array(
    z.looseObject({
      id: z.string().regex(/^k-[0-9a-f]{8}(?:-[1-9]\d*)?$/, { error: 'is no id of a quotation, such as "k-91c2f0a7"' }),
      content: z.string(),
      ticked: z.boolean(),
      speaker: z.exactOptional(z.string()),
      note: z.exactOptional(z.string()),
      since: z.exactOptional(z.string().regex(/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?$/, { error: 'is no day, such as "2026-11-21"' })),
    }),
  ),
})

/**
 * The ticks that a file holds, and of which draft they are; `name` is what a complaint calls it.
 *
 * @throws UsageError in one line, where it is no such file.
 */
export function parseTicks(text: string, name: string): DraftTicks {
  const { success, data, error } = saved.safeParse(parsed(text, name))
  if (!success) throw new UsageError(`${name} holds no ticks of variorum: ${complaint(error)}`)
  const ticks = data.ticks.map(({ id, content, ticked, speaker, note, since }) => ({
    id,
    content,
    ...(speaker !== undefined && { speaker }),
    ticked,
    ...(note !== undefined && { note }),
    ...(since !== undefined && { since: since.slice(0, 10) }),
  }))
  return { draft: data.draft, ticks }
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new UsageError(`${name} is not JSON`)
  }
}
