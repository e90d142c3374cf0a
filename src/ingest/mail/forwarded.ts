import type { MailLine } from './mail-lines.ts'

/** A mail that another one passes on: the fields over it, and the lines without these. */
export interface Forwarded {
  readonly lines: readonly MailLine[]
  /** By their English names: `from`, `date`, `subject`. */
  readonly fields: Readonly<Record<string, string>>
}

/** > | ---------- Forwarded message ---------   > | Begin forwarded message:   > | -----Ursprüngliche Nachricht----- */
const MARK =
  /^(?:[-_]{2,}\s*(?:Forwarded message|Original Message|Weitergeleitete Nachricht|Ursprüngliche Nachricht|Message transféré|Message d'origine|Mensaje reenviado|Mensaje original|Messaggio inoltrato|Messaggio originale|Doorgestuurd bericht|Oorspronkelijk bericht|Vidarebefordrat meddelande)[^-_]{0,80}[-_]{2,}|Begin forwarded message:|Anfang der weitergeleiteten Nachricht:|Début du message réexpédié :|Inicio del mensaje reenviado:|Inizio messaggio inoltrato:|_{20,})$/iu

/** What the fields of a forwarded mail are called in the languages of mail programs. */
const NAMES: readonly (readonly [field: string, names: RegExp])[] = [
  ['from', /^(?:from|von|de|da|van|från|fra|od)$/i],
  ['date', /^(?:date|sent|datum|gesendet|envoyé|fecha|enviado(?: el)?|data|inviato|verzonden|skickat|sendt|dato)$/i],
  ['subject', /^(?:subject|betreff|objet|asunto|oggetto|onderwerp|ämne|emne|assunto)$/i],
  ['to', /^(?:to|an|à|para|a|aan|till|til|cc|kopie|reply-to|antwort an|répondre à)$/i],
]
const FIELD = /^\*?([\p{L} -]{1,16}?)\s?:\*?\s+(\S.*)$/u
/** Lines in which the fields stand, empty ones among them. */
const MOST = 16

/** The first mail that a mail passes on; undefined where it passes none on. Fields without a mark over them count if three of them stand together. */
export function forwardedIn(lines: readonly MailLine[]): Forwarded | undefined {
  for (const [i, { text }] of lines.entries()) {
    const isMarked = MARK.test(text.trim())
    if (!isMarked && nameOf(text) !== 'from') continue
    const { fields, end } = fieldsFrom(lines, isMarked ? i + 1 : i)
    if (fields['from'] !== undefined && fields['subject'] !== undefined && (isMarked || fields['date'] !== undefined))
      return { lines: [...lines.slice(0, i), ...lines.slice(end)], fields }
  }
  return undefined
}

function fieldsFrom(lines: readonly MailLine[], start: number): { fields: Record<string, string>; end: number } {
  const fields: Record<string, string> = {}
  let [end, last] = [start, '']
  for (let i = start; i < Math.min(lines.length, start + MOST); i += 1) {
    const text = lines[i]?.text.trim() ?? ''
    const name = nameOf(text)
    if (name !== undefined) {
      fields[name] ??= FIELD.exec(text)?.[2]?.replace(/\*+$/, '') ?? ''
      last = name
      end = i + 1
    } else if (text !== '' && (last === '' || lines[i - 1]?.text.trim() === '')) break
    else if (text !== '') end = i + 1
  }
  return { fields, end }
}

function nameOf(line: string): string | undefined {
  const name = FIELD.exec(line.trim())?.[1]
  return name === undefined ? undefined : NAMES.find(([, names]) => names.test(name))?.[0]
}
