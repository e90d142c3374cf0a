import { type BlockWriter, blockWriter } from './block-writer.ts'
import { isElement, type PageElement, type PageNode, TEXT, textOf } from './page-node.ts'
import { BLOCK, READINGS, UNSEEN } from './tags.ts'

/** An element of a page and those it stands in, as they were before anything was taken out. */
export interface Place {
  readonly element: PageElement
  readonly parent: Place | undefined
  readonly depth: number
}

/** A paragraph, heading, item or cell: words with no break of a block among them. */
export interface Block {
  readonly text: string
  /** What stands between it and the block before: a line end for items and rows, else a blank line. */
  readonly gap: string
  /** The innermost element that begins and ends a paragraph. */
  readonly place: Place
  /** How many of its signs are in links, and how many in bold type or italics. */
  readonly linked: number
  readonly stressed: number
}

/** Everything a page shows. */
export interface Survey {
  /** An element is before those in it. */
  readonly places: readonly Place[]
  /** In reading order. */
  readonly blocks: readonly Block[]
}

const STRESS: ReadonlySet<string> = new Set(['b', 'strong', 'em', 'i'])
const LINE: ReadonlySet<string> = new Set(['li', 'tr', 'dd', 'dt'])
const CELL: ReadonlySet<string> = new Set(['td', 'th'])

/** Goes through a part of a page once: its elements, and its words as blocks. */
export function surveyOf(root: PageNode): Survey {
  const places: Place[] = []
  const writer = blockWriter()
  visit(root, undefined, places, writer)
  writer.end('')
  return { places, blocks: writer.blocks }
}

function visit(node: PageNode, parent: Place | undefined, places: Place[], writer: BlockWriter): void {
  if (node.nodeType === TEXT) return writer.say(node.nodeValue ?? '')
  if (!isElement(node) || UNSEEN.has(node.localName) || READINGS.has(node.localName)) return
  const name = node.localName
  const place = { element: node, parent, depth: (parent?.depth ?? 0) + 1 }
  places.push(place)
  if (name === 'br') return writer.breakLine()
  const inside = (): void => {
    if (name === 'pre') writer.keep(textOf(node))
    else for (let child = node.firstChild; child; child = child.nextSibling) visit(child, place, places, writer)
  }
  if (!BLOCK.has(name) && parent) return inInline(name, writer, inside)
  const gap = LINE.has(name) ? '\n' : CELL.has(name) ? ' ' : '\n\n'
  writer.end(gap)
  const before = writer.stand(place)
  inside()
  writer.end(gap)
  writer.stand(before)
}

function inInline(name: string, writer: BlockWriter, inside: () => void): void {
  const links = Number(name === 'a')
  const stresses = Number(STRESS.has(name))
  writer.change(links, stresses)
  inside()
  writer.change(-links, -stresses)
}
