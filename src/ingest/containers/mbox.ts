import { tooLarge } from '../limits.ts'
import { messagesIn } from '../mbox/messages.ts'
import type { Opener } from '../packed.ts'

/** Opens a mailbox: every message is a mail. */
export const openMbox: Opener = async function* ({ chunks }, limits) {
  let count = 0
  for await (const { bytes, line } of messagesIn(chunks(), limits.bytes)) {
    count += 1
    const place = `#${count}`
    if (bytes === undefined) yield { kind: 'skipped', place, reason: tooLarge(limits) }
    else yield { kind: 'member', place, name: `${count}.eml`, content: bytes, mediaType: 'message/rfc822', line }
  }
  if (count === 0) yield { kind: 'skipped', place: '', reason: 'a mailbox without any message' }
}
