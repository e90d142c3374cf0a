import type { Metadata } from '../../options.ts'

/** When an article came out, and when it was changed if that is another time. What only says when it was changed came out then, for all that is known. */
export function dated(published: string | undefined, updated: string | undefined): Pick<Metadata, 'date' | 'updated'> {
  const date = published ?? updated
  return { ...(date !== undefined && { date }), ...(updated !== undefined && updated !== date && { updated }) }
}
