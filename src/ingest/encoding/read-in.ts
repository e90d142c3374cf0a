import { decodeAs } from './decode-as.ts'
import { utf8WithStrays } from './utf-8-with-strays.ts'

/** What bytes say in an encoding that was found for them, two in one file included. */
export function readIn(encoding: string, bytes: Uint8Array): string {
  return encoding === 'utf-8 and windows-1252' ? utf8WithStrays(bytes, 'windows-1252').text : decodeAs(encoding, bytes)
}
