import { readByline } from '../byline.ts'
import { leadingDate } from '../dates.ts'

/** What a line over an article says of who wrote it, when it came out and when it was changed; at least one of them. */
export interface CreditLine {
  readonly author?: string
  readonly date?: string
  readonly updated?: string
}

/** What is longer is no such line. */
const MAX_LINE = 160
/** A name has no more words, nor has what stands before a date. */
const MAX_WORDS = 16

/** What was done with an article by somebody or on some day, as systems that print pages have it. */
const DONE =
  '(?:(?:first )?(?:submitted|posted|published)|written|created|added|reported|uploaded|released|issued|' +
  'eingereicht|gespeichert|verfasst|geschrieben|veröffentlicht|erstellt|erschienen|soumis|publié|écrit|rédigé|posté|mis en ligne|' +
  'enviado|publicado|escrito|creado|inviato|pubblicato|scritto|submetido|postado|ingediend|geplaatst|geschreven|gepubliceerd|' +
  'skickat|skrivet|publicera[dt]|skrevet|publisert|publiceret|udgivet)'
const CHANGED =
  '(?:(?:last |zuletzt |dernière |última )?(?:updated?|modified|changed|edited|revised|aktualisiert|geändert|modifiée?|mise? à jour|modification|' +
  'actualizado|actualización|modificado|aggiornato|modificato|atualizado|bijgewerkt|uppdaterad|oppdatert|opdateret))'
const BY = '(?:by|von|par|por|di|da|door|av|af)'
const ON = '(?:on|at|the|am|um|le|à|el|em|il|op|den)'
const DATE = '(?:date|datum|fecha|data|dato)'

const AUTHORED = new RegExp(String.raw`^(?:(?:was )?${DONE} )?${BY}:? `, 'iu')
const LABEL = new RegExp(String.raw`^(?:(?:(?<changed>${CHANGED})|${DONE}|${DATE})(?!\p{L}))?\s*:?\s*(?:${ON}:? ){0,2}`, 'iu')
const BEFORE_DATE = new RegExp(String.raw`(?:\s+${ON})?[\s,|/·•–—-]*$`, 'iu')
/** A date in numbers of which nobody knows which is the day. */
const NUMBERS = new RegExp(String.raw`[\s,|–—-]+(?:${ON} )?(?:\p{L}{2,12},? )?\d[\d/.:\s–-]*(?:[ap]\.?m\.?)?$`, 'iu')
const SIGN = /^[\s,|/·•–—-]+/u
/** A line that goes on with words behind a date tells of that day. */
const CLOSED = new RegExp(String.raw`^\.?\s*(?:$|[|,;/·•–—(-]|(?:${ON} )?\d{1,2}[:.h]\d{2})`, 'iu')

/**
 * Reads a line that says who wrote an article and when, and nothing else; undefined if it does not.
 *
 * > | Submitted by Ada Lind on 3 March 2021 - 10:15     Posted on March 3, 2021 by Ada Lind     3 March 2021     Published: … | Updated: …
 *
 * The language is a BCP 47 tag: without one 03/04/2021 is no day.
 */
export function creditLine(line: string, language?: string): CreditLine | undefined {
  if (line.length > MAX_LINE) return undefined
  const said = authored(line.trim(), language) ?? dated(line.trim(), language)
  return said && Object.keys(said).length > 0 ? said : undefined
}

/** > | Submitted by Ada Lind on 3 March 2021 */
function authored(line: string, language: string | undefined): CreditLine | undefined {
  const [opening] = AUTHORED.exec(line) ?? []
  if (opening === undefined) return undefined
  const words = line.slice(opening.length).split(' ')
  for (let i = 1; i < Math.min(words.length, MAX_WORDS); i++) {
    const day = dated(words.slice(i).join(' '), language)
    const author = day && nameIn(words.slice(0, i).join(' ').replace(BEFORE_DATE, ''))
    // Without a verb it may be a sentence: By the third of March …
    if (day && (author !== undefined || opening.trim().includes(' '))) return { ...(author !== undefined && { author }), ...day }
  }
  const author = nameIn(words.join(' ')) ?? nameIn(words.join(' ').replace(NUMBERS, ''))
  return author === undefined ? undefined : { author }
}

/** > | Posted on March 3, 2021 by Ada Lind     Published: 3 March 2021 Updated: 4 March 2021 */
function dated(line: string, language: string | undefined): CreditLine | undefined {
  const label = LABEL.exec(line)
  const found = leadingDate(line.slice(label?.[0].length ?? 0).replace(SIGN, ''), language)
  if (!found) return undefined
  const day = found.date + found.time
  const said = label?.groups?.['changed'] === undefined ? { date: day } : { updated: day }
  const rest = found.rest.replace(SIGN, '').trim()
  const more = rest === '' || rest.length >= line.length ? undefined : (authored(rest, language) ?? dated(rest, language))
  return more || CLOSED.test(found.rest) ? { ...more, ...said } : undefined
}

function nameIn(words: string): string | undefined {
  return readByline(`By ${words.replace(BEFORE_DATE, '')}`)
}
