import { cuesOf } from '../captions/cues.ts'
import { saidIn } from '../captions/roll-up.ts'
import { turnsOf } from '../captions/turns.ts'
import type { Draft } from '../draft.ts'
import { decodeRaw } from '../encoding/decode-raw.ts'
import type { Reader } from '../known.ts'
import { primaryLanguage } from '../language.ts'
import type { RawDocument } from '../raw-document.ts'

/** Reads captions, VTT or SRT, as the record of speech that they are: a paragraph for each turn, with the times at which its words are said. */
export const readCaptions: Reader = (raw) => [draftOf(raw)]

function draftOf(raw: RawDocument): Draft {
  const decoded = decodeRaw(raw, 'text')
  if (decoded.kind === 'unreadable') return decoded
  const file = cuesOf(decoded.text)
  if (file.cues.length === 0)
    return { kind: 'unreadable', reason: 'no captions in it: no line of two times, such as 00:00:05.000 --> 00:00:09.360' }
  const { text, anchors, times } = turnsOf(saidIn(file.cues))
  if (text === '') return { kind: 'unreadable', reason: 'captions without any words' }
  const language = file.language === undefined ? undefined : primaryLanguage(file.language)
  return {
    kind: 'draft',
    text,
    parts: [],
    origin: { kind: 'walked', anchors },
    times,
    warnings: decoded.warnings,
    said: { role: 'transcript', ...(file.title !== undefined && { title: file.title }), ...(language !== undefined && { language }) },
  }
}
