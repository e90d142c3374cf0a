import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import type { Limits } from '../../options.ts'
import { tooSlow } from '../limits.ts'

/** A PDF that can be asked for its pages until it is closed, whether its end was cut off, and whether its time is over; or why there is nothing to be asked. */
export type OpenPdf =
  | {
      readonly kind: 'open'
      readonly pdf: PDFDocumentProxy
      readonly isCut: boolean
      readonly isLate: () => boolean
      /** Rejects when it is. */
      readonly late: Promise<never>
      readonly close: () => void
    }
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

const unheard = (): void => {}

async function tried(data: Uint8Array, limits: Limits, isCut: boolean): Promise<OpenPdf> {
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
  const end = performance.now() + limits.time
  const isLate = (): boolean => performance.now() >= end
  let stop: () => void = unheard
  // What was asked of a file that is closed meanwhile is never answered.
  const late = new Promise<never>((_, reject) => (stop = () => reject(new Error(tooSlow(limits)))))
  late.catch(() => {})
  const timer = setTimeout(stop, limits.time)
  const close = (): void => {
    clearTimeout(timer)
    task.destroy().catch(() => {})
  }
  try {
    const pdf = await Promise.race([task.promise, late])
    return { kind: 'open', pdf, isCut, isLate, late, close }
  } catch (error) {
    close()
    if (isLate()) return { kind: 'unreadable', reason: tooSlow(limits) }
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
