import type { BaselineEntry } from '../model.ts'
import { saidBy } from './marked.ts'

/** An entry with nothing in it but what the model knows, always in one order. */
export function plainEntry(entry: BaselineEntry): BaselineEntry {
  const { id, kind, severity, family, readings, context, accepted, withdrawn } = entry
  const { before, after } = context
  return {
    id,
    kind,
    severity,
    family,
    readings,
    context: { before, after },
    ...saidBy(entry),
    ...(accepted && { accepted }),
    ...(withdrawn !== undefined && { withdrawn }),
  }
}
