/** Begins a paragraph in which a paper mends what it printed, in English, German, French and Spanish: `Correction:`, `Korrektur:`, `Rectificatif :`, `Fe de errores:`. */
export const NOTE_LABEL = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,6}(?:corrections?(?: and clarifications?| notice)?|clarifications?|corrigend(?:um|a)|errat(?:um|a)|editor['’]s note|` +
    String.raw`berichtigung|korrektur(?:hinweis)?|richtigstellung|anmerkung der redaktion|` +
    String.raw`rectificatif|rectification|correctif|note de la rédaction|` +
    String.raw`correcci[oó]n|rectificaci[oó]n|fe de err(?:ores|atas)|nota de (?:la redacci[oó]n|el editor)|nota del editor)` +
    String.raw`(?:(?:,\s|\s\(|\s(?=\d))[^:.\n]{0,30}\d{4}\)?)?(?:\s?[:–—|]|\.|\s*$)`,
  'iu',
)

const LABEL_ANYWHERE = new RegExp(NOTE_LABEL.source, 'imu')

/** Words in which a paper speaks of what it printed itself: "an earlier version of this article". */
export const SPEAKS_OF_ITSELF = new RegExp(
  [
    String.raw`\b(?:earlier|previous|initial|original|first) (?:versions?|editions?) of (?:this|our|the) (?:article|story|report|piece|column|post|page|interview|item)`,
    String.raw`\b(?:this|our) (?:article|story|report|piece|column|post|page|interview|headline|version|item) (?:was|were|has|have|had|originally|initially|previously|incorrectly|wrongly|mistakenly|corrects?|misquot)`,
    String.raw`\bthe (?:article|story) has been corrected`,
    String.raw`\b(?:quotes?|quotations?|wording)\b.{0,60}\b(?:has|have) been (?:corrected|amended)`,
    String.raw`\b(?:früheren|vorherigen|ersten|älteren|ursprünglichen) (?:version|fassung) (?:dieses|des|unseres) (?:artikels|textes|beitrags|berichts)`,
    String.raw`\bdieser (?:artikel|text|beitrag|bericht) (?:wurde|hatte|zitierte)`,
    String.raw`\b(?:version (?:antérieure|précédente|initiale)|première version) de (?:cet article|ce texte)`,
    String.raw`\bcet article (?:a été|citait|attribuait)`,
    String.raw`\b(?:versión (?:anterior|previa|inicial)|primera versión) de (?:este (?:artículo|texto|reportaje)|esta (?:noticia|información|nota))`,
    String.raw`\b(?:este artículo|esta noticia|esta información) (?:ha sido|fue|citaba|atribuía)`,
  ].join('|'),
  'iu',
)

/** What any note has in it; found ten times as fast, and most articles have none of it. */
const MAY_BE_NOTED =
  /correct|corrig|correcci|clarificat|errat|editor['’]s note|been amended|berichtig|korrektur|richtigstell|der redaktion|rectifica|de la r[eé]daction|fe de err|nota de|(?:version|edition)s? of|(?:this|our) (?:article|story|report|piece|column|post|page|interview|headline|version|item) |(?:version|fassung) (?:dieses|des|unseres|de)|dieser (?:artikel|text|beitrag|bericht)|cet article|versi[oó]n|este art|esta (?:noticia|informaci)/i

/** Whether an article mends, somewhere in its text, what it printed before. */
export function hasCorrectionNote(text: string): boolean {
  return MAY_BE_NOTED.test(text) && (SPEAKS_OF_ITSELF.test(text) || LABEL_ANYWHERE.test(text))
}
