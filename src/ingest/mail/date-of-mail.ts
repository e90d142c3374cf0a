import { isoDate } from '../dates.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** > | Tue, 3 Mar 2026 09:14:07 +0100 (CET)   (RFC 5322; older mails have years of two figures and zones with names) */
const SENT =
  /^(?:[a-z]{3,9},?\s+)?(?<d>\d{1,2})[\s-]+(?<m>[a-z]{3})[a-z]*[\s-]+(?<y>\d{4}|\d\d)\s+(?<time>\d\d:\d\d(?::\d\d)?)(?:\s*(?<zone>[+-]\d{4}|[a-z]{1,3}))?/i
const ZONES: Readonly<Record<string, string>> = {
  gmt: 'Z',
  ut: 'Z',
  utc: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}

/** When a mail was sent, as ISO 8601 in the sender's own time zone; of another form of date what a reader can tell. */
export function dateOfMail(field: string): string | undefined {
  const sent = SENT.exec(field.trim())?.groups
  if (!sent) return isoDate(field)
  const { d = '', m = '', y = '', time = '', zone = '' } = sent
  const month = MONTHS.indexOf(m.toLowerCase()) + 1
  const year = y.length === 2 ? (Number(y) < 70 ? `20${y}` : `19${y}`) : y
  const day = isoDate(`${year}-${String(month).padStart(2, '0')}-${d.padStart(2, '0')}`)
  return day === undefined ? undefined : `${day}T${time}${offsetOf(zone)}`
}

function offsetOf(zone: string): string {
  return /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : (ZONES[zone.toLowerCase()] ?? '')
}
