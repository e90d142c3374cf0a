import { visible } from '../inert.ts'

/** Text that is HTML already. Only `markup` makes it: everything else that is put into a page is escaped. */
export interface Markup {
  readonly kind: 'markup'
  readonly text: string
}

/** What may stand in a page: text is escaped, nothing is left out, lists are joined. */
export type Content = Markup | string | number | undefined | readonly Content[]

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/**
 * A piece of a page, its tags as they are written and all that is put in made harmless.
 *
 * Attributes must stand in double quotes; addresses need `webAddress` besides.
 */
export function markup(tags: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const text = tags.map((tag, i) => `${tag}${written(contents[i])}`).join('')
  return { kind: 'markup', text }
}

/** Pieces of a page with something between them. */
export function joined(contents: readonly Content[], between: Content): Markup {
  return markup`${contents.map((content, i) => (i === 0 ? content : markup`${between}${content}`))}`
}

function written(content: Content): string {
  if (content === undefined) return ''
  if (typeof content === 'string') return escaped(content)
  if (typeof content === 'number') return String(content)
  return 'kind' in content ? content.text : content.map(written).join('')
}

function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '')
}

/** An address that leads to a page of the web; undefined for one that could do anything else. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? href : undefined
}
