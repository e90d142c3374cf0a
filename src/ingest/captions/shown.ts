import type { Cue } from './cues.ts'
import { decodedReference } from './reference.ts'

/** The signs of a line that a caption shows, each with its column in the file, 1-based; and whom a tag names as their speaker. */
export interface Shown {
  readonly text: string
  readonly columns: readonly number[]
  readonly line: number
  readonly voice?: string
}

/** > | <v Ona Bray>   > | <c.yellow>   > | </i>   > | <00:00:05.120>   > | {\an8}   > | &amp; */
const TAG =
  /<(\/?)([a-z]{0,6}|[\d:.]{0,15})(?:\.[^\s<>]{0,60})?(?:[ \t]([^<>]{0,200}))?>|\{\\?[a-z][^{}]{0,60}\}|&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/giy

/** What a caption shows, line by line, and a line anew where a tag gives the word to somebody else. */
export function shownIn({ lines }: Cue): Shown[] {
  const shown: Shown[] = []
  let voice: string | undefined
  for (const { text, line } of lines) {
    let [signs, columns]: [string, number[]] = ['', []]
    const end = (): void => {
      if (signs.trim() !== '') shown.push({ text: signs, columns, line, ...(voice !== undefined && { voice }) })
      ;[signs, columns] = ['', []]
    }
    for (let at = 0; at < text.length;) {
      TAG.lastIndex = at
      const [tag, slash, name = '', named = ''] = '<{&'.includes(text[at] ?? '') ? (TAG.exec(text) ?? []) : []
      if (tag === undefined || tag.startsWith('&')) {
        const sign = tag === undefined ? (text[at] ?? '') : decodedReference(tag)
        signs += sign
        for (let i = 0; i < sign.length; i += 1) columns.push(at + 1)
      } else if (name.toLowerCase() === 'v') {
        end()
        voice = slash ? undefined : nameOf(named)
      }
      at += tag?.length ?? 1
    }
    end()
  }
  return shown
}

/** A name in one line, without the sign that parts it from its words; undefined where a tag names nobody. */
function nameOf(named: string): string | undefined {
  const name = named.replaceAll(/[\s:]+/g, ' ').trim()
  return name === '' ? undefined : name
}
