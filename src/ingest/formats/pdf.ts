import { LIMITS, type Limits } from '../../options.ts'
import { CUT_OFF } from '../broken.ts'
import type { Draft } from '../draft.ts'
import type { Reader } from '../known.ts'
import { readLines } from '../lines.ts'
import { containingStrays } from '../pdf/containing-strays.ts'
import { toldOfExport } from '../pdf/exported.ts'
import { layOut } from '../pdf/lay-out.ts'
import { openPdf } from '../pdf/open-pdf.ts'
import type { PrintedPage } from '../pdf/piece.ts'
import { type Properties, readProperties } from '../pdf/properties.ts'
import { readPages } from '../pdf/read-pages.ts'
import { oversize } from '../pdf/unpacked-size.ts'

/** Reads a PDF that has text in it: its columns in order, what is repeated on its pages left out. */
export const readPdf: Reader = async ({ bytes }, { limits = LIMITS }) => [await containingStrays(() => draftOf(bytes, limits))]

async function draftOf(bytes: Uint8Array, limits: Limits): Promise<Draft> {
  const tooMuch = oversize(bytes, limits.bytes)
  if (tooMuch !== undefined) return { kind: 'unreadable', reason: tooMuch }
  const opened = await openPdf(bytes, limits)
  if (opened.kind === 'unreadable') return opened
  try {
    const read = await readPages(opened, limits)
    if (read.kind === 'unreadable') return read
    return drafted(read.pages, read.damaged, opened.isCut, await readProperties(opened.pdf))
  } finally {
    opened.close()
  }
}

/** More letters than this share that no font has a name for show that none of them can be told. */
const UNTOLD = 0.3

const isEmpty = (page: PrintedPage): boolean => !page.pieces.some(({ text }) => /[\p{L}\p{N}]/u.test(text))

function drafted(pages: readonly PrintedPage[], damaged: readonly number[], isCut: boolean, { said, isWebPrint }: Properties): Draft {
  const printed = pages.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('')
  const untold = printed.match(/[\p{Cc}\p{Co}\p{Cn}\uFFFD]/gu)?.length ?? 0
  if (untold > printed.length * UNTOLD)
    return { kind: 'unreadable', reason: 'its letters cannot be told: the fonts in it do not say which they are' }
  const { text, parts, pages: starts } = layOut(pages, { ...said, isWebPrint })
  if (text === '') return { kind: 'unreadable', reason: isCut || damaged.length > 0 ? 'a damaged PDF' : NO_TEXT }
  const title = parts.find(({ kind }) => kind === 'title')?.text
  const exported = toldOfExport(text)
  const empty = pages.filter(isEmpty).length - damaged.length
  return {
    kind: 'draft',
    text,
    parts,
    origin: { kind: 'walked', anchors: [] },
    said: { ...said, ...readLines(text), ...(title !== undefined && { title }) },
    ...(starts.length > 0 && { pages: starts }),
    warnings: [
      ...(isWebPrint ? [WEB_PRINT] : []),
      ...(exported === undefined ? [] : [exported]),
      ...(isCut ? [`${CUT_OFF}: read as far as it is sound`] : []),
      ...(damaged.length > 0 ? [`damaged: ${pagesInWords(damaged)} could not be read`] : []),
      ...(empty > 0 ? [`no text on ${empty} of ${pages.length} pages: pictures of pages are not read`] : []),
    ],
  }
}

const WEB_PRINT =
  'printed from a web page: what stands around the article may be read, too; the page itself, saved as .html, is read without it'

const NO_TEXT = 'no text in it: pictures of pages only (it would have to be put through OCR first)'

const pagesInWords = (pages: readonly number[]): string => (pages.length === 1 ? `page ${pages[0]}` : `${pages.length} pages`)
