import { REFERENCE, referredTo } from './entity.ts'
import { replaced, type Sourced, sourcing } from './sourced.ts'
import type { XmlElement, XmlNode } from './xml-element.ts'

/** The characters in an element and in those within it, references resolved. */
export function charactersIn(source: string, element: XmlElement): Sourced {
  const result = sourcing()
  const visit = (node: XmlNode): void => {
    if (node.kind === 'element') for (const child of node.children) visit(child)
    else if (node.kind === 'cdata') result.copy(source, node.start, node.end)
    else
      result.take(
        resolved({
          text: source.slice(node.start, node.end),
          runs: [{ at: 0, source: node.start, length: node.end - node.start, verbatim: true }],
        }),
      )
  }
  visit(element)
  return result.done()
}

/** A text with its references resolved. */
export function resolved(text: Sourced): Sourced {
  return text.text.includes('&') ? replaced(text, REFERENCE, referredTo) : text
}

/** The words in an element as a line; undefined where there are none. */
export function lineIn(source: string, element: XmlElement | undefined): string | undefined {
  return element && (charactersIn(source, element).text.replaceAll(/\s+/g, ' ').trim() || undefined)
}
