import { membersOf } from '../mail/members-of.ts'
import { parseMail } from '../mail/parse-mail.ts'
import { tooMuchText } from '../mail/too-much-text.ts'
import type { Opener } from '../packed.ts'

/** Opens a mail: what it says is one document, and every file that is sent with it, a forwarded mail among them, another. */
export const openMail: Opener = async function* ({ whole, line }) {
  const bytes = await whole()
  if (typeof bytes === 'string') {
    yield { kind: 'skipped', place: '', reason: bytes }
    return
  }
  const mail = await parseMail(bytes)
  const reason = typeof mail === 'string' ? mail : tooMuchText(mail)
  if (reason !== undefined) yield { kind: 'skipped', place: '', reason }
  else if (typeof mail !== 'string') yield* membersOf(mail, bytes, line)
}
