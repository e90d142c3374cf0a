import type { Draft } from '../draft.ts'

/** Reads a web page. */
export function readHtml(_bytes: Uint8Array): Draft {
  return { kind: 'unreadable', reason: 'web pages are not read yet' }
}
