import { titleOf } from './about-mail.ts'
import { fieldOf, type MimePart } from './mime-part.ts'

/** Where attachments stand behind the mail's path: `/release.docx`; of two of one name the second is `/release (2).docx`. */
export function placesOf(parts: readonly MimePart[]): readonly string[] {
  const counts = new Map<string, number>()
  return parts.map((part) => {
    const name = nameOf(part)
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return `/${count === 1 ? name : name.replace(/(\.\w{1,8})?$/, ` (${count})$1`)}`
  })
}

/** A file's name without the folders it lay in and signs that no name has; of a mail its subject. */
function nameOf(part: MimePart): string {
  const name = clean(part.filename?.split(/[/\\]/).at(-1) ?? '')
  if (name !== '' && !/^\.+$/.test(name)) return name
  if (part.type !== 'message/rfc822') return `attachment.${part.type.split('/')[1] ?? ''}`.replace(/\.plain$/, '.txt')
  return `${clean(titleOf(fieldOf(part, 'content-description') ?? '')) || 'mail'}.eml`
}

const clean = (name: string): string =>
  name
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\0-\x1f\x7f#?*|<>:"/\\]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 120)
