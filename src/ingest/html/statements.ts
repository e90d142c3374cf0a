import { oneLine } from './one-line.ts'
import { attributeOf, isElement, type PageDocument, type PageElement, type PageNode, textOf } from './page-node.ts'

/** What a page says of itself, gathered in one pass; of every name the first that says anything. */
export interface Statements {
  /** `meta` elements by their name or property, in lower case. */
  readonly metas: ReadonlyMap<string, string>
  readonly canonical: string | undefined
  /** Elements that say what they are of some thing (microdata). */
  readonly items: readonly PageElement[]
  readonly times: readonly PageElement[]
  readonly headings: readonly PageElement[]
  /** Elements that may name who wrote it. */
  readonly bylines: readonly PageElement[]
  readonly title: string | undefined
  /** Scripts of JSON-LD, and of other JSON. */
  readonly scripts: readonly PageElement[]
  readonly states: readonly PageElement[]
}

/** Of everything so much is looked at: a page says of itself what it says at its beginning. */
const MAX_FOUND = 400

type Gathered = {
  readonly metas: Map<string, string>
  readonly links: string[]
  readonly found: Record<'items' | 'times' | 'headings' | 'bylines' | 'titles' | 'scripts' | 'states', PageElement[]>
}

/** Gathers what a page says of itself. */
export function statementsOf(document: PageDocument): Statements {
  const gathered: Gathered = {
    metas: new Map(),
    links: [],
    found: { items: [], times: [], headings: [], bylines: [], titles: [], scripts: [], states: [] },
  }
  visit(document.documentElement, gathered)
  const { metas, links, found } = gathered
  return { ...found, metas, canonical: links[0], title: oneLine(textOf(found.titles[0])) }
}

function visit(node: PageNode, gathered: Gathered): void {
  if (!isElement(node)) return
  const { found } = gathered
  const name = node.localName
  if (name === 'meta') addMeta(node, gathered.metas)
  else if (name === 'link') addLink(node, gathered.links)
  else if (name === 'time' && found.times.length < MAX_FOUND) found.times.push(node)
  else if (name === 'h1' && found.headings.length < MAX_FOUND) found.headings.push(node)
  else if (name === 'title') found.titles.push(node)
  else if (name === 'script') addScript(node, found)
  if (found.items.length < MAX_FOUND && node.hasAttribute('itemprop')) found.items.push(node)
  if (node.getAttribute('rel') === 'author' || /(?:^|\s)byline(?:\s|$)/i.test(attributeOf(node, 'class'))) found.bylines.push(node)
  if (name !== 'script' && name !== 'svg' && name !== 'style')
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child, gathered)
}

function addScript(element: PageElement, { scripts, states }: Gathered['found']): void {
  const type = element.getAttribute('type') ?? ''
  if (/ld\+json/i.test(type)) scripts.push(element)
  else if (/json/i.test(type)) states.push(element)
}

function addMeta(element: PageElement, metas: Map<string, string>): void {
  const content = oneLine(element.getAttribute('content'))
  if (content === undefined) return
  for (const attribute of ['property', 'name', 'http-equiv']) {
    const key = element.getAttribute(attribute)?.trim().toLowerCase()
    if (key && !metas.has(key)) metas.set(key, content)
  }
}

function addLink(element: PageElement, links: string[]): void {
  const href = element.getAttribute('href')?.trim()
  if (href && /(?:^|\s)canonical(?:\s|$)/i.test(element.getAttribute('rel') ?? '')) links.push(href)
}
