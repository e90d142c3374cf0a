import { addressParser, decodeWords } from 'postal-mime'
import type { Metadata } from '../../options.ts'
import { leadingDate } from '../dates.ts'
import { primaryLanguage } from '../language.ts'
import { dateOfMail } from './date-of-mail.ts'
import type { Forwarded } from './forwarded.ts'
import { fieldOf, type MimePart } from './mime-part.ts'

/** What people and programs put before a subject: that it is passed on or answered, and what it is. */
const BEFORE =
  /^(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|vb|i|r|res|enc|antw|doorst|odp|pd)(?:\[\d+\])?\s?:|\[(?:ext(?:ern(?:al)?)?|external e?-?mail|spam)\]|(?:\*+\s*)?(?:(?:strictly )?embargoe?d?\b(?:[^:]|:(?=\d\d)){0,60}|(?:for immediate )?press release|news release|media release|media advisory|for immediate release|pressemitteilung|pressemeldung|sperrfrist(?:[^:]|:(?=\d\d)){0,40}|communiqué(?: de presse)?|sous embargo(?:[^:]|:(?=\d\d)){0,40}|comunicado(?: de prensa)?|comunicato(?: stampa)?|persbericht)(?:\s*\*+)?\s?(?::|[-–—|](?=\s)))\s*/iu

/**
 * What the fields of a mail say of the article in it; of a mail that is passed on its own fields, as far as they are copied.
 *
 * Who sent it is its author. The outlet is not told: a sender is none.
 */
export function aboutMail(mail: MimePart, forwarded: Forwarded | undefined): Metadata {
  const inner = forwarded?.fields ?? {}
  const from = nameOf(inner['from'] ?? fieldOf(mail, 'from') ?? '')
  const title = titleOf(inner['subject'] ?? decodeWords(fieldOf(mail, 'subject') ?? ''))
  const date = (inner['date'] === undefined ? undefined : dateIn(inner['date'])) ?? dateOfMail(fieldOf(mail, 'date') ?? '')
  const language = primaryLanguage(fieldOf(mail, 'content-language')?.split(',')[0]?.trim() ?? '')
  const itemId = forwarded ? undefined : fieldOf(mail, 'message-id')?.replaceAll(/^\s*<|>\s*$/g, '')
  return {
    ...(title !== '' && { title }),
    ...(from !== undefined && { author: from }),
    ...(date !== undefined && { date }),
    ...(language !== undefined && { language }),
    ...(itemId !== undefined && itemId !== '' && { itemId }),
  }
}

/** A subject as a headline. */
export function titleOf(subject: string): string {
  let title = subject.replaceAll(/\s+/g, ' ').trim()
  for (let rest = title.replace(BEFORE, ''); rest !== title && rest !== ''; rest = title.replace(BEFORE, '')) title = rest
  return title
}

/** The name that a sender shows; an address is none. */
function nameOf(from: string): string | undefined {
  const [address] = addressParser(from)
  const name = address?.name.replaceAll(/\s+/g, ' ').trim() ?? ''
  return name === '' || name.includes('@') ? undefined : name
}

/** > | Tue, 3 Mar 2026 at 09:14   > | Dienstag, 3. März 2026 09:14 */
const dateIn = (text: string): string | undefined => dateOfMail(text) ?? leadingDate(text)?.date
