/** What Factiva calls a document, in the languages of its pages. */
const WORD = '(?:Document|Dokument|Documento|Document(?:en)?|Документ|文件|文書|문서)'
/** > | Document BRPOST0020260305em3500012: the source's code, the day, and what tells it from others of that day */
export const NUMBER = new RegExp(String.raw`${WORD}\s?[A-Z][A-Z0-9]{2,11}?0{0,8}(?:19|20)\d{6}[a-z0-9]{6,14}`)
/** The same behind its label, `AN`, where less has to prove it: an index that was cut, or no word before the number. */
export const LABELLED_NUMBER = new RegExp(String.raw`(?:${WORD}\s?)?[A-Z][A-Z0-9]{2,11}?\d{6}[A-Za-z0-9]{0,24}`)

/** A line that is such a number and nothing else. */
export const ACCESSION = new RegExp(`^(?:${NUMBER.source})$`)
/** > | Page 3 of 210 © 2026 Factiva, Inc. All rights reserved. */
export const BANNER =
  /^(?:(?:page|seite|página|pagina) \d+ (?:of|von|de|sur|van|di) \d+\s*)?(?:(?:©|\(c\))\s*\d{4}\s*Factiva, Inc\..{0,60})?$/i
