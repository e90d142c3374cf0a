import type { Cut, Layout } from './cut.ts'
import { splitFactiva } from './factiva.ts'
import { splitFactivaFields } from './factiva-fields.ts'
import { splitGenios } from './genios.ts'
import { splitNexis } from './nexis.ts'
import { splitNexisAdvance } from './nexis-advance.ts'
import { splitProQuest } from './proquest.ts'

const LAYOUTS: readonly Layout[] = [splitNexis, splitNexisAdvance, splitFactivaFields, splitFactiva, splitProQuest, splitGenios]

/** A line that every layout has one of: most texts have none, and are not looked at any longer. */
const SIGN =
  /^[ \t]*(?:(?:Document|Dokument|Documento)? ?\d{1,5} (?:of|von|de|van|di|sur) \d{1,5}(?: DOCUMENT\p{L}{0,3})?|End of Document|Ende des Dokuments|Fin du document|Fin del documento|(?:Document|Dokument|Documento) [A-Z][A-Z0-9]{3,30}[a-z0-9]{5,12}|AN(?:[ \t\u00a0]+|[ \t\u00a0]*\r?\n\s{0,20})(?:\p{L}{2,12}\s?)?[A-Z][A-Z0-9]{8,45}[a-z0-9]{0,14}|(?:ProQuest document ID|Dokumentnummer):.{0,200})[ \t]*\r?$/imu

/**
 * The articles of a text in which a database delivered several; undefined of any other text.
 *
 * No article must ever be cut in two. So every layout asks for several signs of each article it finds, and of the first one at the top:
 * a story in which such an export is quoted does not begin with one.
 */
export function splitBundle(text: string): readonly Cut[] | undefined {
  if (!SIGN.test(text)) return undefined
  for (const layout of LAYOUTS) {
    const cuts = layout(text)
    if (cuts) return cuts
  }
  return undefined
}
