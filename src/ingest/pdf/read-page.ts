import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { type Item, type Placed, uprightOf } from './upright.ts'
import { ARTIFACT, type Piece, type PrintedPage, type StructureNode } from './piece.ts'

/** What may be read of one file: whether there is time, and room for more pieces. */
export interface Allowance {
  readonly isSpent: () => boolean
  readonly take: (pieces: number) => void
}

type Page = Awaited<ReturnType<PDFDocumentProxy['getPage']>>
type Told = Item | { readonly type: string; readonly id?: string | null; readonly tag?: string | null }
interface Chunk {
  readonly items: readonly Told[]
  readonly styles: Readonly<Record<string, { readonly vertical: boolean }>>
}

/** Reads a page, counted from 1. Throws where the page is damaged; stops in the middle where the allowance is spent. */
export async function readPage(pdf: PDFDocumentProxy, number: number, allowance: Allowance): Promise<PrintedPage> {
  const page = await pdf.getPage(number)
  const placed = await placedOn(page, allowance)
  const tree = await treeOf(page)
  page.cleanup()
  const upright = uprightOf(placed, page.view)
  return { ...upright, ...(tree && { tree }) }
}

async function placedOn(page: Page, allowance: Allowance): Promise<Placed[]> {
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader()
  const placed: Placed[] = []
  const marks = openMarks()
  const vertical = new Map<string, boolean>()
  let isParted = false
  for (;;) {
    const { done, value } = (await reader.read()) as { readonly done: boolean; readonly value?: Chunk }
    if (done || !value) return placed
    for (const [font, style] of Object.entries(value.styles)) vertical.set(font, style.vertical)
    for (const item of value.items) {
      if (!('str' in item)) marks.follow(item)
      else if (item.str.trim() === '') isParted ||= item.str !== ''
      else {
        const mark = marks.innermost()
        placed.push({ item, isVertical: vertical.get(item.fontName) === true, isParted, ...(mark !== undefined && { mark }) })
        isParted = false
      }
    }
    allowance.take(value.items.length)
    if (allowance.isSpent()) {
      void reader.cancel()
      return placed
    }
  }
}

interface OpenMarks {
  readonly follow: (told: Exclude<Told, Item>) => void
  readonly innermost: () => Piece['mark']
}

/** Follows marked content as it is begun and ended: what is within an artifact is one, whatever it is called. */
function openMarks(): OpenMarks {
  const marks: Piece['mark'][] = []
  return {
    follow: ({ type, id, tag }) => {
      const around = marks.at(-1)
      if (type === 'endMarkedContent') marks.pop()
      else marks.push(around === ARTIFACT || tag === ARTIFACT ? ARTIFACT : (id ?? around))
    },
    innermost: () => marks.at(-1),
  }
}

/** Deeper no document is nested, and more no page holds. */
const [DEEPEST, MOST_NODES] = [100, 200_000]

async function treeOf(page: Page): Promise<StructureNode | undefined> {
  try {
    let left = MOST_NODES
    const nodeOf = (told: unknown, depth: number): StructureNode[] => {
      left -= 1
      if (typeof told !== 'object' || told === null || depth > DEEPEST || left < 0) return []
      if ('children' in told && Array.isArray(told.children)) {
        const role = 'role' in told ? String(told.role) : ''
        return [{ kind: 'element', role, children: told.children.flatMap((child) => nodeOf(child, depth + 1)) }]
      }
      return 'id' in told && 'type' in told && told.type === 'content' ? [{ kind: 'content', mark: String(told.id) }] : []
    }
    return nodeOf(await page.getStructTree(), 0)[0]
  } catch {
    return undefined
  }
}
