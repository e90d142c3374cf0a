import { readText } from '../formats/text.ts'
import type { Reader } from '../known.ts'
import { draftsOfBundle } from './drafts-of-bundle.ts'
import { splitBundle } from './split-bundle.ts'

/** Reads plain text: one article, or as many as a database delivered in it. */
export const readTextOrBundle: Reader = async (raw, options) => {
  const drafts = await readText(raw, options)
  const [draft] = drafts
  if (draft?.kind !== 'draft' || draft.origin.kind !== 'plain') return drafts
  const bundle = splitBundle(draft.text)
  return bundle ? draftsOfBundle(draft.text, bundle, draft.origin) : drafts
}
