import { readWord } from '../formats/docx.ts'
import type { Reader } from '../known.ts'
import { draftsOfBundle } from './drafts-of-bundle.ts'
import { splitBundle } from './split-bundle.ts'

/** Reads a Word file: one document, or as many articles as a database delivered in it. A Word file has no lines. */
export const readDocxOrBundle: Reader = (raw, options) => {
  const { draft, whole } = readWord(raw, options)
  const bundle = draft.kind === 'draft' ? splitBundle(whole) : undefined
  if (!bundle) return [draft]
  return draftsOfBundle(whole, bundle).map((each) =>
    each.kind === 'draft'
      ? { ...each, parts: each.parts.map(({ kind, text }) => ({ kind, text })), origin: { kind: 'walked', anchors: [] } }
      : each,
  )
}
