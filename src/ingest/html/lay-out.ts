import { type DomNode, isElement, TEXT } from './dom.ts'
import { BLOCK, UNSEEN } from './tags.ts'

/** Space that HTML collapses; no-break spaces are the article's own. */
const SPACE = /[ \t\n\r\f]+/g

/** The words of a part of a page as plain text: paragraphs between blank lines, list items and rows on lines of their own. */
export function layOut(root: DomNode, skip: (node: DomNode) => boolean = () => false): string {
  const blocks: { text: string; gap: string }[] = []
  let line = ''
  let gap = ''

  const end = (next: string): void => {
    const text = line
      .replaceAll(/ ?\n ?/g, '\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim()
    if (text) {
      blocks.push({ text, gap })
      gap = next
    } else if (next.length > gap.length) gap = next
    line = ''
  }
  const visit = (node: DomNode): void => {
    if (node.nodeType === TEXT) line += (node.textContent ?? '').replaceAll(SPACE, ' ')
    if (!isElement(node) || UNSEEN.has(node.localName) || skip(node)) return
    const name = node.localName
    if (name === 'br') line += '\n'
    const isBlock = BLOCK.has(name)
    const space = name === 'li' || name === 'tr' || name === 'dd' || name === 'dt' ? '\n' : name === 'td' || name === 'th' ? ' ' : '\n\n'
    if (isBlock) end(space)
    if (name === 'pre') line += node.textContent ?? ''
    else for (const child of node.childNodes) visit(child)
    if (isBlock) end(space)
  }
  visit(root)
  end('')
  return blocks
    .map(({ text, gap: before }, i) => (i === 0 ? '' : before || '\n\n') + text)
    .join('')
    .replaceAll(/ {2,}/g, ' ')
}
