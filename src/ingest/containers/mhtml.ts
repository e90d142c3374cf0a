import { bytesOf } from '../mail/bytes-of.ts'
import { decodePart } from '../mail/decode-part.ts'
import { mediaTypeOf } from '../mail/media-type-of.ts'
import { fieldOf, type MimePart } from '../mail/mime-part.ts'
import { parseMail } from '../mail/parse-mail.ts'
import { rootOf } from '../mail/root-of.ts'
import { sentRuns } from '../mail/sent-runs.ts'
import type { Member, Opener } from '../packed.ts'

/** Opens a page that a browser saved in one file (MHTML, RFC 2557): the page alone; pictures and styles stay where they are. */
export const openMhtml: Opener = async function* ({ whole }) {
  const bytes = await whole()
  if (typeof bytes === 'string') {
    yield { kind: 'skipped', place: '', reason: bytes }
    return
  }
  const saved = await parseMail(bytes)
  yield typeof saved === 'string' ? { kind: 'skipped', place: '', reason: saved } : pageOf(saved, bytes)
}

/** A page with more bytes is not taken apart twice to lead its words back to lines. */
const MOST = 2_000_000

function pageOf(saved: MimePart, bytes: Uint8Array): Member {
  const all = leavesOf(saved).filter(({ type, sent }) => /^(?:text\/html|application\/xhtml\+xml)$/.test(type) && sent.length > 0)
  const page = rootOf(saved, all)
  if (!page) return { kind: 'skipped', place: '', reason: 'a saved page without the page' }
  const url = [fieldOf(saved, 'snapshot-content-location'), fieldOf(page, 'content-location'), fieldOf(saved, 'content-location')].find(
    (address) => /^https?:\/\//i.test(address ?? ''),
  )
  return {
    kind: 'member',
    place: '',
    name: 'page.html',
    content: bytesOf(page),
    mediaType: mediaTypeOf(page),
    sent: page.sent.length > MOST ? [] : sentRuns(bytes, page, decodePart(page) ?? ''),
    ...(url !== undefined && { said: { url } }),
  }
}

const leavesOf = (part: MimePart): readonly MimePart[] => (part.parts.length > 0 ? part.parts.flatMap(leavesOf) : [part])
