import { readDocx } from '../formats/docx.ts'
import type { Reader } from '../known.ts'
import { draftsOfBundle } from './drafts-of-bundle.ts'
import { splitBundle } from './split-bundle.ts'

/** Reads a Word file: one document, or as many articles as a database delivered in it. A Word file has no lines. */
export const readDocxOrBundle: Reader = async (raw, options) => {
  const drafts = await readDocx(raw, options)
  const [draft] = drafts
  const bundle = draft?.kind === 'draft' ? splitBundle(draft.text) : undefined
  if (draft?.kind !== 'draft' || !bundle) return drafts
  return draftsOfBundle(draft.text, bundle).map((each) =>
    each.kind === 'draft'
      ? { ...each, parts: each.parts.map(({ kind, text }) => ({ kind, text })), origin: { kind: 'walked', anchors: [] } }
      : each,
  )
}
