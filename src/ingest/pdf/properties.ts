import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import type { Metadata } from '../../options.ts'
import { primaryLanguage } from '../language.ts'
import { isWebPrint } from './is-web-print.ts'

/** What programs put where nobody gave a name. */
const NO_TITLE =
  /^(?:untitled|document|dokument|layout|page|seite|print|microsoft|powerpoint|word|slide|scan|img|image|about:blank)\b|\.[a-z]{2,5}\d?$|^https?:|^\S*$|^[\d\s_.-]+$/i
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){1,4}$/u
const NOBODY = /\b(?:user|admin|administrator|owner|unknown|office|windows|adobe|anonymous|system|desk|print|pdf)\b/i
const DAY = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/

/** What a PDF says of the article in it, and whether a browser printed it. */
export interface Properties {
  readonly said: Metadata
  readonly isWebPrint: boolean
}

/**
 * What a PDF's properties say of it: title, author and language, and what publishers put into its XMP packet
 * (`prism:publicationName`, `prism:publicationDate`). When it was made is not when it was published.
 */
export async function readProperties(pdf: PDFDocumentProxy): Promise<Properties> {
  try {
    const { info, metadata } = await pdf.getMetadata()
    const xmp = (name: string): string => asText(metadata?.get(name))
    const own = (name: string): string => asText(name in info ? Reflect.get(info, name) : undefined)
    const title = xmp('dc:title') || own('Title')
    const author = xmp('dc:creator') || own('Author')
    const language = primaryLanguage(own('Language'))
    const [outlet, date] = [xmp('prism:publicationname'), xmp('prism:publicationdate')]
    const said = {
      ...(title && !NO_TITLE.test(title) && { title }),
      ...(NAME.test(author) && !NOBODY.test(author) && { author }),
      ...(language !== undefined && { language }),
      ...(outlet && { outlet }),
      ...(DAY.test(date) && { date }),
    }
    return { said, isWebPrint: isWebPrint(own('Creator'), own('Producer')) }
  } catch {
    return { said: {}, isWebPrint: false }
  }
}

/** Longer no property is that says anything. */
const LONGEST = 300

function asText(value: unknown): string {
  const text = Array.isArray(value) ? value.join(', ') : value
  return typeof text === 'string' && text.length <= LONGEST ? text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim() : ''
}
