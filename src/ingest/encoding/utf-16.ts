import { languagesByWords } from '../language/likely-languages.ts'
import { readsAs } from './east-asian.ts'
import { isProvenByScript } from './proven-by-script.ts'
import { strictAs } from './strict-as.ts'

/** As much of a file as shows whether it is UTF-16; even, so that no sign is cut. */
const SAMPLE = 32 * 1024
/** No text has these; of what is not UTF-16 they come up at once. */
// oxlint-disable-next-line no-control-regex
const NO_TEXT = /[\p{Cn}\p{Co}\p{Cs}\0-\u0008\u000e-\u001f\u007f-\u009f]/u

/** The UTF-16 that bytes without a byte-order mark are in, told by their words; undefined where they are in none. */
export function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 === 1) return undefined
  const sample = bytes.subarray(0, SAMPLE)
  // Where it ends within a pair, the strict decoder refuses all of it.
  const read = (encoding: string): string | undefined => strictAs(encoding, sample) ?? strictAs(encoding, sample.subarray(0, -2))
  return (['utf-16le', 'utf-16be'] as const).find((encoding) => isText(read(encoding) ?? ''))
}

function isText(text: string): boolean {
  if (NO_TEXT.test(text)) return false
  const ascii = text.match(/[\t\n\r -~]/g)?.length ?? 0
  return (
    ascii > text.length * 0.7 ||
    languagesByWords(text).length > 0 ||
    isProvenByScript(text) ||
    ['ja', 'zh', 'ko'].some((language) => readsAs(language, text))
  )
}
