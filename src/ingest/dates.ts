/** Month names and their usual abbreviations in the languages newspapers date themselves in, without accents. */
const MONTH_NAMES = [
  'january jan januar janner januari janvier janv enero ene gennaio gen janeiro',
  'february feb februar februari feber fevrier fevr fev febrero febbraio fevereiro',
  'march mar marz mrz mars marzo marco maart mrt marts',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio mag maio mei maj',
  'june jun juni juin junio giugno giu junho',
  'july jul juli juillet juil julio luglio lug julho',
  'august aug aout agosto ago augustus augusti',
  'september sep sept septembre septiembre setiembre settembre set setembro',
  'october oct oktober okt octobre octubre ottobre ott outubro out',
  'november nov novembre noviembre novembro',
  'december dec dezember dez decembre diciembre dic dicembre dezembro desember',
]

const WEEKDAY_NAMES =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so ' +
  'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo ' +
  'lunedi martedi mercoledi giovedi venerdi sabato domenica segunda-feira terca-feira quarta-feira quinta-feira sexta-feira ' +
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mandag tirsdag onsdag torsdag fredag lordag sondag mandag tisdag'

const MONTHS = new Map(MONTH_NAMES.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)))
const WEEKDAYS = new Set(WEEKDAY_NAMES.split(' '))

/** Every way a date is printed that can be read in one way only. Days, months and years are named groups. */
const FORMS: readonly RegExp[] = [
  /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?<time>T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?!\d)/,
  /^(?<y>\d{4})[/.](?<m>\d{1,2})[/.](?<d>\d{1,2})(?!\d)/,
  /^(?<y>\d{4})\s?[年년]\s?(?<m>\d{1,2})\s?[月월]\s?(?<d>\d{1,2})\s?[日일]/,
  /^(?<d>\d{1,2})(?:st|nd|rd|th|er|º|ª|°)?\.?[\s-]{0,2}(?:de |of )?(?<month>\p{L}{3,10})\.?,?[\s-]{0,2}(?:de |del )?(?<y>\d{4})(?!\d)/u,
  /^(?<month>\p{L}{3,10})\.?\s(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s(?<y>\d{4})(?!\d)/u,
  /^(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})(?!\d)/,
  /^(?<one>\d{1,2})\/(?<other>\d{1,2})\/(?<y>\d{4})(?!\d)/,
]

const TIME =
  /^,?\s*(?:at |um |à |a las |alle |às |om |kl\.? |[-–] ?)?\d{1,2}\s?(?:[:.h]\s?\d{2}(?::\d{2})?)?\s?(?:[ap]\.?m\.?(?!\p{L})|uhr|h)?\s*(?:\(?[A-Z]{2,5}\)?(?!\p{L})|[+-]\d{2}:?\d{2})?/iu

/** A date at the beginning of a text, weekday and time of day passed over, and what stands behind it. */
export function leadingDate(text: string): { readonly date: string; readonly rest: string } | undefined {
  const bare = withoutWeekday(text.trimStart())
  for (const form of FORMS) {
    const match = form.exec(bare)
    const date = match?.groups && dateOf(match.groups)
    if (match && date) return { date, rest: bare.slice(match[0].length).replace(TIME, '') }
  }
  return undefined
}

/** A text that is a date and nothing else, as ISO 8601; a year, or a year and month, are as precise as they are. */
export function isoDate(text: string): string | undefined {
  const bare = text.trim()
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(bare)) return bare
  const found = leadingDate(bare.replace(/^(\d{4}-\d{2}-\d{2}) (?=\d{2}:\d{2})/, '$1T').replace(/(T[\d:.]{5,18}) (?=[+-]\d{2}|Z)/, '$1'))
  if (found && /^[\s.]*$/.test(found.rest)) return found.date
  const [, month, year] = /^(\p{L}{3,10})\.?\s(?:de )?(\d{4})$/u.exec(bare) ?? []
  const number = month && monthOf(month)
  return number ? `${year}-${twoDigits(number)}` : undefined
}

function withoutWeekday(text: string): string {
  const [all, word] = /^([\p{L}-]{2,13})\.?,?\s+/u.exec(text.slice(0, 20)) ?? []
  return all && word && WEEKDAYS.has(unaccented(word)) ? text.slice(all.length) : text
}

type Parts = Readonly<Record<string, string | undefined>>

function dateOf(parts: Parts): string | undefined {
  const { y, m, month, d, time } =
    parts['one'] === undefined ? parts : { ...parts, ...dayAndMonth(Number(parts['one']), Number(parts['other'])) }
  const number = month === undefined ? Number(m) : monthOf(month)
  const day = Number(d)
  const date = new Date(Date.UTC(Number(y), (number ?? 0) - 1, day))
  if (!number || date.getUTCMonth() + 1 !== number || date.getUTCDate() !== day) return undefined
  return `${y}-${twoDigits(number)}-${twoDigits(day)}${time ?? ''}`
}

/** Which of two numbers is the day: told only where one of them can be no month. */
function dayAndMonth(one: number, other: number): Parts {
  if (one > 12 || one === other) return { d: String(one), m: String(other) }
  return other > 12 ? { d: String(other), m: String(one) } : {}
}

function monthOf(name: string): number | undefined {
  return MONTHS.get(unaccented(name))
}

function unaccented(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
