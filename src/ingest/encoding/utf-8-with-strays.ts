import { decodeAs } from './decode-as.ts'

/** Signs of several bytes in UTF-8, as the Unicode standard has them well-formed (table 3-7), and every other byte beyond ASCII by itself. */
const SIGN =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\x80-\xff]/g

/** UTF-8 into which single bytes of another encoding got, as where two files were joined. */
export interface WithStrays {
  readonly text: string
  /** How many signs are UTF-8, and how many bytes are not. */
  readonly sound: number
  readonly strays: number
}

/** Decodes UTF-8 with stray bytes in it, those as windows-1252, or as U+FFFD. */
export function utf8WithStrays(bytes: Uint8Array, strayAs: 'windows-1252' | 'U+FFFD'): WithStrays {
  let [sound, strays] = [0, 0]
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replaceAll(SIGN, (sign) => {
      const signBytes = Buffer.from(sign, 'latin1')
      if (sign.length > 1) {
        sound += 1
        return signBytes.toString('utf8')
      }
      strays += 1
      return strayAs === 'U+FFFD' ? '\ufffd' : decodeAs(strayAs, signBytes)
    })
  return { text: text.replace(/^\ufeff/, ''), sound, strays }
}
