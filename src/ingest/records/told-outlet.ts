import { outletAt } from '../outlets/outlet-at.ts'
import { toldLine, toldValue } from './told.ts'

/** > | www.brackwaterpost.example */
const DOMAIN = /^(?:[\p{L}\d-]+\.)+\p{L}{2,24}$/iu

/** Who published something: a name, or the name that is known of a domain, or the domain itself. Of an address only what its domain is known for. */
export function toldOutlet(value: unknown): string | undefined {
  const line = toldLine(toldValue(value))
  if (line === undefined || /^[\d.,\s]+$/.test(line)) return undefined
  if (/^https?:\/\//i.test(line)) return outletAt(line)
  if (!DOMAIN.test(line)) return line
  const domain = line.toLowerCase().replace(/^www\./, '')
  return outletAt(`https://${domain}/`) ?? domain
}
