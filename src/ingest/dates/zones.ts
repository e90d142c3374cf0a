import { twoDigits } from './two-digits.ts'

/** Names of time zones that are one distance from Greenwich wherever they are met, and those that RFC 822 defines, in hours. IST and AST are not: they are three zones and two. */
const ZONES: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 1,
  BST: 1,
  CET: 1,
  MEZ: 1,
  CEST: 2,
  MESZ: 2,
  EET: 2,
  SAST: 2,
  EEST: 3,
  EAT: 3,
  MSK: 3,
  МСК: 3,
  WIB: 7,
  HKT: 8,
  SGT: 8,
  AWST: 8,
  JST: 9,
  KST: 9,
  AEST: 10,
  AEDT: 11,
  NZST: 12,
  NZDT: 13,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
}

/** > | GMT   +0100   UTC+1   GMT+01:00 (CET)   CEST   (ET) */
const ZONE =
  /^\s*\(?(?:(?:UTC|GMT)?\s?(?<sign>[+\u2212-])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?(?!\d)|(?<name>[A-ZМСК]{1,5})(?!\p{L}))\)?(?:\s*\([^()]{1,40}\))?/u

/** A time zone at the beginning of a text as ISO 8601 has it, empty where its distance is not known, and what stands behind it; undefined where there is none. */
export function leadingZone(text: string): { readonly zone: string; readonly rest: string } | undefined {
  const match = ZONE.exec(text)
  if (!match?.groups) return undefined
  const { sign, hours, minutes = '00', name } = match.groups
  const rest = text.slice(match[0].length)
  if (name === undefined) {
    const isPossible = Number(hours) <= 14 && Number(minutes) < 60
    return { zone: isPossible ? zoneAt(sign === '+', Number(hours), minutes) : '', rest }
  }
  const distance = Object.hasOwn(ZONES, name) ? ZONES[name] : undefined
  return { zone: distance === undefined ? '' : zoneAt(distance >= 0, Math.abs(distance), '00'), rest }
}

function zoneAt(isEast: boolean, hours: number, minutes: string): string {
  if (hours === 0 && minutes === '00') return 'Z'
  return `${isEast ? '+' : '-'}${twoDigits(hours)}:${minutes}`
}
