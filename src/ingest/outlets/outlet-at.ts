import { NAME_BY_DOMAIN } from './known-outlets.ts'

/** The outlet whose domain an address is in, if it is a known one. */
export function outletAt(url: string): string | undefined {
  return nameAt(url, NAME_BY_DOMAIN)
}

/** What a table has for the domain of an address, or for the nearest domain that this one is in. */
export function nameAt(url: string, names: ReadonlyMap<string, string>): string | undefined {
  const labels = URL.canParse(url) ? new URL(url).hostname.split('.') : []
  return labels
    .slice(0, -1)
    .map((_, i) => names.get(labels.slice(i).join('.')))
    .find((name) => name !== undefined)
}
