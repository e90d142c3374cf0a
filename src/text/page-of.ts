/** Hosts that show the pages of another: `m.gazette.example`. */
const MIRROR = /^(?:www\d?|m|mobile|amp|edition|beta)\./
/** Ends of an address that are not of the article: its quick form, its print form, the name of the file. */
const ENDING = /^(?:amp|index|default|print|single|all|full)$/
const EXTENSION = /\.(?:amp\.)?(?:html?|amp|php|aspx?|shtml|jsp)$/
/** A number that outlets give an article, and that stays when the words of the address change. */
const NUMBER = /(?:^|[-_.,~])(?:a|art|id|story)?(\d{6,})$/
const DAY = /^(?:19|20)\d{6}$/
const QUERY = /^(?:id|aid|article|articleid|story|storyid|p)$/
/** As many words make an address that no other article has. */
const TELLING = 4

/**
 * What an address has in common with those of the other versions of its page, whatever is put behind or before it: `?utm_source=…`, `#comments`,
 * `/amp`, `m.`, `/index.html`. A long number at the end says which article it is; else its words do, with the date in the path.
 *
 * Undefined where it names no page of its own.
 */
export function pageOf(url: string): string | undefined {
  const address = /^https?:\/\/([^/?#\s]+)([^?#\s]*)(?:\?([^#\s]*))?/i.exec(/^[a-z]+:\/\//i.test(url) ? url : `https://${url}`)
  if (!address) return undefined
  const [, host = '', path = '', query = ''] = address
  const site = host.toLowerCase().replace(/:\d+$/, '').replace(MIRROR, '')
  const steps = path
    .toLowerCase()
    .split('/')
    .map((step) => step.replace(EXTENSION, ''))
    .filter((step) => step !== '' && !ENDING.test(step))
  const last = steps.at(-1)
  const number = NUMBER.exec(last ?? '')?.[1]
  if (number !== undefined && !DAY.test(number)) return `${site} ${number}`
  const asked = query.split('&').find((pair) => QUERY.test(pair.split('=')[0]?.toLowerCase() ?? ''))
  const isTelling = (last?.split(/[-_]/).length ?? 0) >= TELLING
  if (asked !== undefined && !isTelling) return `${site}/${steps.join('/')}?${asked.toLowerCase()}`
  if (last === undefined) return undefined
  return isTelling
    ? `${site}/${[...steps.slice(0, -1).filter((step) => /^\d+$/.test(step)), last].join('/')}`
    : `${site}/${steps.join('/')}`
}
