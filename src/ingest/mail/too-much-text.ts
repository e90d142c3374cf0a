import { lineEndsIn } from '../line-ends-in.ts'
import type { MimePart } from './mime-part.ts'

/** More is a log or an attack: the longest delivery of a database that is sent by mail has a tenth of it. */
const [MOST, MOST_LINES] = [16 * 1024 * 1024, 400_000]

/** Why the text of a mail is not read, if it is too long to be meant to. */
export function tooMuchText(mail: MimePart): string | undefined {
  const texts = textsOf(mail)
  if (texts.reduce((sum, { sent }) => sum + sent.length, 0) > MOST) return 'a mail with more than 16 MB of text'
  return texts.reduce((sum, { sent }) => sum + lineEndsIn(sent), 0) > MOST_LINES ? 'a mail with more than 400,000 lines of text' : undefined
}

function textsOf(part: MimePart): readonly MimePart[] {
  if (part.parts.length > 0) return part.parts.flatMap(textsOf)
  return part.type.startsWith('text/') && part.disposition !== 'attachment' ? [part] : []
}
