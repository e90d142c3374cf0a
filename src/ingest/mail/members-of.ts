import type { Member } from '../packed.ts'
import { aboutMail } from './about-mail.ts'
import { type MailBody, bodyOf } from './body-of.ts'
import { bodyRuns, type RunsOf } from './body-runs.ts'
import { bytesOf } from './bytes-of.ts'
import { decodePart } from './decode-part.ts'
import { forwardedIn } from './forwarded.ts'
import { shown } from './mail-lines.ts'
import { BODY_TYPE } from './mail-body-type.ts'
import { mediaTypeOf } from './media-type-of.ts'
import type { MimePart } from './mime-part.ts'
import { placesOf } from './places-of.ts'
import { sentRuns } from './sent-runs.ts'
import { withoutTrimmings } from './without-trimmings.ts'

/** What lies in a mail, given its bytes and how many lines of a mailbox stand over it: what it says, and the documents that are sent with it. */
export function membersOf(mail: MimePart, bytes: Uint8Array, above = 0): readonly Member[] {
  const body = bodyOf(mail)
  const attachments = body.attachments.filter(isDocument)
  const places = placesOf(attachments)
  const members = [
    ...bodyMember(mail, body, (part, source) => sentRuns(bytes, part, source, above)),
    ...attachments.map((part, i) => attached(part, places[i] ?? '')),
  ]
  return members.length > 0 ? members : [{ kind: 'skipped', place: '', reason: whyNothing(mail, body.attachments.length) }]
}

function bodyMember(mail: MimePart, body: MailBody, runsOf: RunsOf): readonly Member[] {
  const { lines, page } = body
  if (page) {
    return [
      {
        kind: 'member',
        place: '',
        name: 'body.html',
        content: bytesOf(page),
        mediaType: mediaTypeOf(page),
        said: aboutMail(mail, undefined),
        sent: runsOf(page, decodePart(page) ?? ''),
      },
    ]
  }
  const forwarded = forwardedIn(lines)
  const text = shown(withoutTrimmings(forwarded?.lines ?? lines)).trim()
  if (text === '') return []
  const content = new TextEncoder().encode(`${text}\n`)
  const sent = bodyRuns(text, body.pieces, runsOf)
  return [{ kind: 'member', place: '', name: 'body', content, mediaType: BODY_TYPE, said: aboutMail(mail, forwarded), sent }]
}

function attached(part: MimePart, place: string): Member {
  return { kind: 'member', place, name: place.slice(1), content: bytesOf(part), mediaType: mediaTypeOf(part) }
}

/** Pictures, sounds, signatures and business cards are sent with any mail; servers cut what they put below a mail off as a file of its own. */
function isDocument({ type, filename = '', sent, disposition, id }: MimePart): boolean {
  if (sent.length === 0 || /^(?:image|audio|video|font)\//.test(type)) return false
  if (
    /^(?:application\/(?:pgp-|pkcs7-|x-pkcs7-|ms-tnef)|text\/(?:calendar|x-vcard|vcard|css)|message\/(?:delivery-status|disposition))/.test(
      type,
    )
  )
    return false
  if (id !== undefined && disposition !== 'attachment') return false
  return !/^(?:ATT\d{3,}\.(?:txt|html?)|winmail\.dat|smime\.p7s)$/i.test(filename)
}

function whyNothing({ type, parts }: MimePart, attachments: number): string {
  if (type.startsWith('multipart/') && parts.length === 0) return 'a mail whose parts cannot be told apart (no line parts them as it says)'
  return attachments > 0 ? 'a mail without any text; what is sent with it is no article' : 'a mail without any text'
}
