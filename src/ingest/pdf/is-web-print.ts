/** What browsers, and programs that print with one, put into a file as its maker: > | Mozilla/5.0 (…) Chrome/142.0   > | Mozilla Firefox 145.0   > | Safari */
const BROWSER =
  /^(?:Mozilla\/\d|Mozilla Firefox|Firefox|Safari|Google Chrome|Chromium|Chrome|Microsoft Edge|Brave|Opera|Vivaldi|wkhtmltopdf)\b/i

/** Chromium's printer, which a program for documents uses as well and says so. */
const PRINTER = /^Skia\/PDF m\d+$/

/** Whether a browser made a PDF of a page of the web, as its properties say. */
export function isWebPrint(creator: string, producer: string): boolean {
  return BROWSER.test(creator) || (creator === '' && PRINTER.test(producer))
}
