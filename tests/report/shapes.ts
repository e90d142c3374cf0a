import { parse as parseCsv } from 'csv-parse/sync'
import { parseHTML } from 'linkedom'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { SaxesParser } from 'saxes'

/** What a program makes of a text, in pieces: everything but the words. Throws where the text is none of its medium. */
export type Shape = (text: string) => readonly string[]

/** The paths in a value with the type of what is there; members of a list all under `*`. */
function paths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path} ${typeof value}`]
  return Object.entries(value).flatMap(([key, each]) => paths(each, `${path}.${Array.isArray(value) ? '*' : key}`))
}

export const ofJson: Shape = (text) => paths(JSON.parse(text))

/** As whoever takes any sign for the end of a line reads them. */
export const ofJsonLines: Shape = (text) => {
  const lines = text.trimEnd().split(/[\n\r\v\f\u0085\u2028\u2029]/)
  return [...lines.flatMap(ofJson), `${lines.length} lines`]
}

const cellsOf = (text: string): string[][] => parseCsv(text, { bom: true, relax_column_count: true })

/** The head as it is, and how many cells there are in how many rows. */
export const ofCsv: Shape = (text) => {
  const [head = [], ...rows] = cellsOf(text)
  return [...head, ...rows.map((row) => `${row.length} cells`), `${rows.length} rows`]
}

/** The cells that a spreadsheet would run. */
export function formulasIn(text: string): string[] {
  return cellsOf(text)
    .flat()
    .filter((cell) => cell.trim().length > 1 && /^(?:[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r])/u.test(cell))
}

/** Elements and the names of their attributes. */
export const ofXml: Shape = (text) => {
  const found: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    found.push(`<${name}>`, ...Object.keys(attributes))
  })
  for (const event of ['doctype', 'processinginstruction', 'cdata', 'comment'] as const) parser.on(event, () => void found.push(event))
  parser.write(text).close()
  return found
}

interface HtmlElement {
  readonly localName: string
  readonly textContent: string | null
  readonly getAttributeNames: () => string[]
  readonly getAttribute: (name: string) => string | null
}

/** Elements, the names of their attributes, what scripts and styles hold, and where links lead. */
export const ofHtml: Shape = (text) => {
  const all: readonly HtmlElement[] = [...parseHTML(text).document.querySelectorAll('*')]
  return all.flatMap((element) => {
    const { localName } = element
    const isRun = (localName === 'script' && element.getAttribute('type') !== 'application/json') || localName === 'style'
    const link = element.getAttribute('href') ?? element.getAttribute('src')
    return [
      localName,
      ...element.getAttributeNames().map((name) => `[${name}]`),
      ...(isRun ? [element.textContent ?? ''] : []),
      ...(link !== null && !link.startsWith('#') ? [`to ${link}`] : []),
    ]
  })
}

/** All nodes that GitHub's Markdown makes of a text, the root first. */
export function markdownNodes(text: string): Nodes[] {
  return nodesIn(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
}

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])]
}

/** The words a reader sees, guards left out. */
export function wordsSeen(node: Nodes): string {
  return 'children' in node
    ? node.children.map(wordsSeen).join('')
    : 'value' in node && node.type !== 'html'
      ? node.value.replaceAll('\u200b', '')
      : ''
}

/** Kinds of blocks and of inline marks; tags as they stand, but for their numbers. */
export const ofMarkdown: Shape = (text) =>
  markdownNodes(text).map((node) =>
    node.type === 'html' ? node.value.replaceAll(/\d+/g, '0') : node.type === 'link' ? `to ${node.url}` : node.type,
  )

/** What GitHub makes a call, a reference or a link of, in the text that is shown. */
export function callsIn(text: string): string[] {
  const shown = markdownNodes(text).flatMap((node) => (node.type === 'text' ? node.value : []))
  return shown.flatMap(
    (words) => words.match(/(?<![\w`])@[a-z\d][\w/-]*|(?<!\w)(?:[\w-]+\/[\w-]+)?#\d+|\bGH-\d+|https?:\/\/\S+|\bwww\.\w\S*/gi) ?? [],
  )
}

/** The orders to a build by name and the names of their parameters, as GitHub reads a log: a line that begins with two colons and has two more. */
export const ofOrders: Shape = (text) => {
  const heads = text.split(/[\n\r]/).flatMap((line) => /^\s*::([^:]*(?::(?!:)[^:]*)*)::/.exec(line)?.[1] ?? [])
  return [...heads.flatMap((head) => head.replaceAll(/=[^,]*/g, '').split(/[ ,]/)), `${heads.length} orders`]
}
