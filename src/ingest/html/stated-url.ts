import type { Thing } from './json-ld.ts'

/**
 * The address an article says it has, in JSON-LD: `mainEntityOfPage`, as a string or as a page with an `@id` or `url`, else its own `url`.
 *
 * The front page of a site is no article's address.
 */
export function statedUrl(article: Thing): string | undefined {
  return [article['mainEntityOfPage'], article['url']].flatMap(addressesIn).find(isOfOnePage)
}

function addressesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.slice(0, 1).flatMap(addressesIn)
  if (typeof value === 'string') return [value.trim()]
  if (typeof value !== 'object' || value === null) return []
  // > | https://post.example/ferry#webpage   is what the page is called in its own graph
  const id = '@id' in value && typeof value['@id'] === 'string' ? [value['@id'].trim().replace(/#.*$/, '')] : []
  return [...id, ...('url' in value && typeof value.url === 'string' ? [value.url.trim()] : [])]
}

function isOfOnePage(address: string): boolean {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return false
  const { pathname, search } = new URL(address)
  return pathname !== '/' || search !== ''
}
