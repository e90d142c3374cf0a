import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import type { Limits } from '../../options.ts'

/** A PDF that can be asked for its pages until it is closed, and whether its end was cut off; or why there is nothing to be asked. */
export type OpenPdf =
  | { readonly kind: 'open'; readonly pdf: PDFDocumentProxy; readonly isCut: boolean; readonly close: () => Promise<void> }
  | { readonly kind: 'unreadable'; readonly reason: string }

const LOCKED = 'PasswordException'

/**
 * Opens a PDF with Mozilla's pdf.js: nothing is drawn, no script is run, no font and no table is fetched, and nothing is printed.
 *
 * What takes longer than it may is closed, so that whoever waits for a page of it is told.
 */
export async function openPdf(bytes: Uint8Array, limits: Limits): Promise<OpenPdf> {
  const opened = await tried(new Uint8Array(bytes), limits, false)
  if (opened.kind === 'open' || opened.reason !== DAMAGED) return opened
  const mended = withTrailer(bytes)
  return mended ? tried(mended, limits, true) : opened
}

const DAMAGED = 'a damaged PDF'

async function tried(data: Uint8Array, { time }: Limits, isCut: boolean): Promise<OpenPdf> {
  const { getResolvedPDFJS } = await import('unpdf')
  const { getDocument, VerbosityLevel } = await getResolvedPDFJS()
  const task = getDocument({
    data,
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
  try {
    return { kind: 'open', pdf: await task.promise, isCut, close }
  } catch (error) {
    await close()
    const isLocked = error instanceof Error && error.name === LOCKED
    return { kind: 'unreadable', reason: isLocked ? 'a PDF locked with a password: save it without one' : DAMAGED }
  }
}

const CATALOG = /(?:^|[\r\n\s])(\d{1,8}) (\d{1,5}) obj\s{0,9}<<[^>]{0,2000}?\/Type\s{0,9}\/Catalog\b/g

/** A file whose end is cut off, with an end that says where its catalogue is; undefined where that is cut off as well. */
function withTrailer(bytes: Uint8Array): Uint8Array | undefined {
  const printed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const [, number, generation] = Array.from(printed.matchAll(CATALOG)).at(-1) ?? []
  if (number === undefined || generation === undefined) return undefined
  return new Uint8Array(
    Buffer.concat([bytes, Buffer.from(`\nendstream\nendobj\ntrailer\n<< /Root ${number} ${generation} R >>\nstartxref\n0\n%%EOF\n`)]),
  )
}
