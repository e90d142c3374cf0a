/** An element of an XML file. */
export interface XmlElement {
  readonly kind: 'element'
  /** By the usual prefix of its namespace, whatever prefix the file gives it; those of news and of RSS have none. */
  readonly name: string
  /** By the names that the file gives them, references resolved. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  /** Where its first tag begins: UTF-16 offset into the file. */
  readonly start: number
  /** Behind its last tag, or where what ends it without one begins. */
  readonly end: number
  /** Whether it has both its tags. */
  readonly isClosed: boolean
}

/** Characters of an XML file as they stand there: in `text` references stand for some of them. */
interface XmlText {
  readonly kind: 'text' | 'cdata'
  readonly start: number
  readonly end: number
}

export type XmlNode = XmlElement | XmlText

/** The elements in an element that have one of some names. */
export function childrenOf({ children }: XmlElement, ...names: readonly string[]): XmlElement[] {
  return children.filter((node): node is XmlElement => node.kind === 'element' && names.includes(node.name))
}

/** The first element in an element that has one of some names; an earlier name is asked for first. */
export function childOf({ children }: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  for (const name of names) for (const node of children) if (node.kind === 'element' && node.name === name) return node
  return undefined
}

/** The elements within an element, however deep, in the order of the file; what is in those that are wanted is passed over. */
export function* within({ children }: XmlElement, isWanted: (element: XmlElement) => boolean): Generator<XmlElement> {
  for (const node of children) {
    if (node.kind !== 'element') continue
    if (isWanted(node)) yield node
    else yield* within(node, isWanted)
  }
}

/** The first element within an element, however deep, of some name; an earlier name is asked for first. */
export function firstWithin(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  for (const name of names) {
    const [found] = within(element, (inner) => inner.name === name)
    if (found) return found
  }
  return undefined
}
