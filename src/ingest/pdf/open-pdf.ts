import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'unpdf/pdfjs'
import type { Limits } from '../../options.ts'

/** A PDF that can be asked for its pages until it is closed; or why there is nothing to be asked. */
export type OpenPdf =
  | { readonly kind: 'open'; readonly pdf: PDFDocumentProxy; readonly close: () => Promise<void> }
  | { readonly kind: 'unreadable'; readonly reason: string }

const LOCKED = 'PasswordException'

/**
 * Opens a PDF with Mozilla's pdf.js: nothing is drawn, no script is run, no font and no table is fetched, and nothing is printed.
 *
 * What takes longer than it may is closed, so that whoever waits for a page of it is told.
 */
export async function openPdf(bytes: Uint8Array, { time }: Limits): Promise<OpenPdf> {
  const { getResolvedPDFJS } = await import('unpdf')
  const { getDocument, VerbosityLevel } = await getResolvedPDFJS()
  const task = getDocument({
    // It keeps what it is given.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    maxImageSize: 0,
  })
  const timer = setTimeout(() => void task.destroy(), time)
  const close = async (): Promise<void> => {
    clearTimeout(timer)
    await task.destroy()
  }
  return opened(task, close)
}

async function opened(task: PDFDocumentLoadingTask, close: () => Promise<void>): Promise<OpenPdf> {
  try {
    return { kind: 'open', pdf: await task.promise, close }
  } catch (error) {
    await close()
    const isLocked = error instanceof Error && error.name === LOCKED
    return { kind: 'unreadable', reason: isLocked ? 'a PDF locked with a password: save it without one' : 'a damaged PDF' }
  }
}
