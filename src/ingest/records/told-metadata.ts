import type { Role } from '../../model.ts'
import type { Metadata } from '../../options.ts'
import { outletAt } from '../outlets/outlet-at.ts'
import { said } from '../said.ts'
import { toldDate, toldLine, toldValue } from './told.ts'
import { toldLanguage } from './told-language.ts'
import { toldOutlet } from './told-outlet.ts'
import { toldPeople } from './told-people.ts'

/** What a field says, given a value of a record; undefined where that can be none. */
export const TOLD = {
  outlet: toldOutlet,
  title: (value) => toldLine(toldValue(value)),
  url: toldUrl,
  date: (value) => toldDate(value),
  updated: (value) => toldDate(value),
  author: toldPeople,
  language: toldLanguage,
  itemId: (value) => toldLine(toldValue(value)),
  version: (value) => toldLine(toldValue(value)),
  note: (value) => toldLine(toldValue(value)),
  role: toldRole,
} as const satisfies { readonly [name in keyof Metadata]-?: (value: unknown) => Metadata[name] | undefined }

function toldRole(value: unknown): Role | undefined {
  const role = toldLine(value)?.toLowerCase()
  return role === 'report' || role === 'source' || role === 'transcript' ? role : undefined
}

function toldUrl(value: unknown): string | undefined {
  const line = toldLine(toldValue(value))
  return line !== undefined && /^https?:\/\/\S+$/i.test(line) ? line : undefined
}

/** Metadata of values that may be none; an outlet that nobody names is told by the address, where its domain is known. */
export function metadataOf(values: { readonly [name in keyof Metadata]: Metadata[name] | undefined }): Metadata {
  const outlet = values.outlet ?? outletAt(values.url ?? '')
  return said({ ...values, outlet })
}
