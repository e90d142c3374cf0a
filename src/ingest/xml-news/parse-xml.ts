import { Parser } from 'htmlparser2'
import { decodeReferences, isEntity } from './entity.ts'
import { type Scope, scopeIn, usualName } from './namespaces.ts'
import { prologueOf } from './prologue.ts'
import type { XmlElement, XmlNode } from './xml-element.ts'

/** An XML file taken apart: its root, or roots where several were joined; `fault` says why not all of it could be. */
export interface Xml {
  readonly source: string
  readonly roots: readonly XmlElement[]
  readonly fault?: string
}

/** What is deeper, or has more elements, is no news. */
const [MAX_DEPTH, MAX_ELEMENTS] = [500, 1_000_000]

const CDATA = '<![CDATA['

interface Opened extends XmlElement {
  readonly children: XmlNode[]
  end: number
  isClosed: boolean
}

interface Level {
  readonly element: Opened
  readonly scope: Scope
}

/**
 * Takes XML apart as far as it goes, in time linear to its length: what is not closed ends where what it stands in ends.
 *
 * Nothing is resolved but characters. Gives the reason instead where the file refers to entities of its own.
 */
export function parseXml(source: string): Xml | string {
  const { end: offset, declares } = prologueOf(source)
  const own = ownEntity(source, offset, declares)
  if (own !== undefined) return `it refers to an entity of its own, &${own}; and none is ever resolved`
  const roots: XmlElement[] = []
  const levels: Level[] = []
  let [count, isCharacters] = [0, false]
  let fault: string | undefined

  const open = (name: string, given: Readonly<Record<string, string>>): void => {
    const outer = levels.at(-1)
    count += 1
    fault ??=
      levels.length >= MAX_DEPTH ? `nested more than ${MAX_DEPTH} deep` : count > MAX_ELEMENTS ? 'more than a million elements' : undefined
    if (fault !== undefined) return parser.pause()
    const scope = scopeIn(outer?.scope ?? NO_SCOPE, given)
    const start = offset + parser.startIndex
    const element: Opened = {
      kind: 'element',
      name: usualName(name, scope),
      attributes: plain(given),
      children: [],
      start,
      end: source.length,
      isClosed: false,
    }
    ;(outer?.element.children ?? roots).push(element)
    levels.push({ element, scope })
  }
  const close = (_name: string, isImplied: boolean): void => {
    const element = levels.pop()?.element
    if (!element || fault !== undefined) return
    element.isClosed = !isImplied || element.start === offset + parser.startIndex
    element.end = offset + (element.isClosed ? parser.endIndex + 1 : parser.startIndex)
  }
  const characters = (text: string): void => {
    const start = offset + parser.startIndex + (isCharacters ? CDATA.length : 0)
    levels.at(-1)?.element.children.push({ kind: isCharacters ? 'cdata' : 'text', start, end: start + text.length })
    isCharacters = false
  }
  const parser = new Parser(
    { onopentag: open, onclosetag: close, ontext: characters, oncdatastart: () => (isCharacters = true) },
    { xmlMode: true, decodeEntities: false },
  )
  parser.end(source.slice(offset))
  const last = roots.at(-1)
  fault ??= last?.isClosed === false ? `cut off before the end of <${last.name}>` : undefined
  return { source, roots, ...(fault !== undefined && { fault }) }
}

const NO_SCOPE: Scope = new Map()

function plain(given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.values(given).some((value) => value.includes('&'))
    ? Object.fromEntries(Object.entries(given).map(([name, value]) => [name, decodeReferences(value)]))
    : given
}

/** The first entity that a file declares and refers to, but those that HTML knows by the same name. */
function ownEntity(source: string, offset: number, declares: ReadonlySet<string>): string | undefined {
  if (declares.size === 0) return undefined
  const reference = /&([^\s&;<>"']{1,200});/g
  reference.lastIndex = offset
  for (let match = reference.exec(source); match; match = reference.exec(source)) {
    const [, name = ''] = match
    if (declares.has(name) && !isEntity(name)) return name
  }
  return undefined
}
