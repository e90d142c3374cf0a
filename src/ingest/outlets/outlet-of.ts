import { bareName, NAME_BY_DOMAIN, NAME_BY_KEY } from './known-outlets.ts'
import { nameAt } from './outlet-at.ts'
import { outletKey } from './outlet-key.ts'

/** What is said of who published an article. */
export interface SaidOutlet {
  readonly outlet?: string | undefined
  readonly url?: string | undefined
}

/** > | www.brackwaterpost.example   https://brackwaterpost.example/   BrackwaterPost.example */
const ADDRESS = /^(?:https?:\/\/)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,24})(?:[:/]\S*)?$/iu

/**
 * The one name of the outlet that is said, or at whose address an article was found: `www.nytimes.com`, `NY Times` and `nytimes.com/2026/…` are one.
 *
 * What a newsroom calls its outlets itself, by name or by domain, comes first. An outlet that nobody knows is called as it calls itself; undefined
 * where nothing is said.
 */
export function outletOf({ outlet, url }: SaidOutlet, overrides: Readonly<Record<string, string>> = {}): string | undefined {
  const own = tableOf(overrides)
  const domain = domainIn(outlet ?? '')
  const overridden = (outlet === undefined ? undefined : own.get(outletKey(outlet))) ?? namedBy(domain, own) ?? nameAt(url ?? '', own)
  if (overridden !== undefined) return overridden
  const there = nameAt(url ?? '', NAME_BY_DOMAIN)
  if (outlet === undefined) return there
  if (there !== undefined && outletKey(outlet) === outletKey(bareName(there))) return there
  const known = NAME_BY_KEY.get(outletKey(outlet)) ?? namedBy(domain, NAME_BY_DOMAIN)
  // > | Brackwater.example   may be what it calls itself
  return known ?? (domain !== undefined && /^www\.|[:/]/i.test(outlet.trim()) ? domain : outlet)
}

const namedBy = (domain: string | undefined, names: ReadonlyMap<string, string>): string | undefined =>
  domain === undefined ? undefined : nameAt(`https://${domain}/`, names)

/** The domain, where an outlet is called by its address. */
function domainIn(outlet: string): string | undefined {
  const [, host] = ADDRESS.exec(outlet.trim()) ?? []
  return host?.toLowerCase().replace(/^www\./, '')
}

const tables = new WeakMap<Readonly<Record<string, string>>, ReadonlyMap<string, string>>()

/** Names by domain and by key: those of a newsroom stand in one list. */
function tableOf(overrides: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const known = tables.get(overrides)
  if (known) return known
  const table = new Map(
    Object.entries(overrides).flatMap(([called, name]) => [[outletKey(called), name] as const, [domainIn(called) ?? '', name] as const]),
  )
  table.delete('')
  tables.set(overrides, table)
  return table
}
