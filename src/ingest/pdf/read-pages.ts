import type { Limits } from '../../options.ts'
import type { OpenPdf } from './open-pdf.ts'
import type { PrintedPage } from './piece.ts'
import { type Allowance, readPage } from './read-page.ts'
import { tooSlow } from '../limits.ts'

/** The pages of a PDF, and the numbers of those that could not be read; or why it is not read. */
export type ReadPages =
  | { readonly kind: 'pages'; readonly pages: readonly PrintedPage[]; readonly damaged: readonly number[] }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** No file of articles has more runs of letters. */
const MOST_PIECES = 2_000_000

/** Reads all pages, as long as there is time. */
export async function readPages({ pdf, isLate, late }: Extract<OpenPdf, { kind: 'open' }>, limits: Limits): Promise<ReadPages> {
  const pages: PrintedPage[] = []
  const damaged: number[] = []
  const allowance = allowanceFor(limits, isLate)
  for (let number = 1; number <= pdf.numPages; number += 1) {
    try {
      pages.push(await Promise.race([readPage(pdf, number, allowance), late]))
    } catch {
      pages.push({ pieces: [], height: 0 })
      damaged.push(number)
    }
    const spent = allowance.spent()
    if (spent !== undefined) return { kind: 'unreadable', reason: spent }
  }
  return { kind: 'pages', pages, damaged }
}

function allowanceFor(limits: Limits, isLate: () => boolean): Allowance & { readonly spent: () => string | undefined } {
  let pieces = 0
  const spent = (): string | undefined => {
    if (isLate()) return tooSlow(limits)
    return pieces > MOST_PIECES ? 'more on its pages than any article has' : undefined
  }
  return { isSpent: () => spent() !== undefined, take: (more) => (pieces += more), spent }
}
