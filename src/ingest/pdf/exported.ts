import { NUMBER } from '../bundles/factiva-signs.ts'

/** What archives of the press print behind every article: Nexis its end, Factiva its number. */
const ENDS: readonly RegExp[] = [
  /\b(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento)(?!\p{L})/gu,
  new RegExp(String.raw`(?<![\p{L}\p{N}])${NUMBER.source}(?![\p{L}\p{N}])`, 'gu'),
]

/** What is said of a PDF that is an export of several articles from an archive of the press; undefined of any other. */
export function toldOfExport(text: string): string | undefined {
  const count = ENDS.reduce((most, end) => Math.max(most, text.match(end)?.length ?? 0), 0)
  return count < 2
    ? undefined
    : `an export of ${count} articles from an archive, read as one: have the archive save it as .docx or .txt, which are read article by article`
}
