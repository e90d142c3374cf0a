const LABEL =
  String.raw`corrections?(?: and clarifications?| notice)?|clarifications?|corrigend(?:um|a)|errat(?:um|a)|editor['’]s note|` +
  String.raw`berichtigung|korrektur(?:hinweis)?|korrigiert|richtigstellung|(?:anmerkung|hinweis) der redaktion|` +
  String.raw`rectificatif|rectification|correctif|note de la rédaction|` +
  String.raw`correcci[oó]n|rectificaci[oó]n|fe de err(?:ores|atas)|nota de (?:la redacci[oó]n|el editor)|nota del editor`

/** When: `(2 May)`, `, 5 March 2024`, ` vom 2. Mai`; what: ` to this article`. */
const WHEN = String.raw`(?:\s?[([][^()[\]\n]{1,60}[)\]]|(?:,?\s(?:on |of |vom |am |du |del? )?|\s[–—-]\s)(?=(?:\p{L}{2,10}[.,]? ){0,2}\d)[^:\n]{1,60}?|\s(?:to|on|in) (?:this|our|an earlier) [^:.\n]{1,40})`

/** Begins a paragraph in which a paper mends what it printed, in English, German, French and Spanish: `Correction (2 May):`, `Korrektur:`, `Rectificatif :`, `Fe de errores:`, `Amended on 2 May`. */
export const NOTE_LABEL = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,6}(?:(?:${LABEL})[*_]{0,3}(?:${WHEN}[*_]{0,3})?(?:\s?[:–—|]|\.|\s*$)|` +
    String.raw`(?:amended|corrected)[*_]{0,3}(?:\s?:|\s?[(][^()\n]{1,60}[)]|,? (?:on |at )?(?=[^\n]{0,20}\d)[^:.\n]{1,30}(?:[:.–—]|\bto\b|\s*$)|\s*$))`,
  'iu',
)

const LABEL_ANYWHERE = new RegExp(NOTE_LABEL.source, 'imu')

/** What a desk sends with a later version of an item: `CORRECTS the quotation in paragraph 3`. */
export const SAYS_IT_CORRECTS =
  /\b(?:correct(?:s|ed|ion|ing)?|clarif(?:y|ies|ied|ication)|fix(?:es|ed)|amend(?:s|ed)|korrigiert|korrektur|berichtigt|berichtigung|richtigstellung|corrige|correction|rectifie|rectificatif|corrección|corrige[ns]?|rectifica)\b/iu

/** Words in which a paper speaks of what it printed itself: "an earlier version of this article". */
export const SPEAKS_OF_ITSELF = new RegExp(
  [
    String.raw`\b(?:earlier|previous|initial|original|first) (?:versions?|editions?) of (?:this|our|the) (?:article|story|report|piece|column|post|page|interview|item)`,
    String.raw`\b(?:this|our) (?:article|story|report|piece|column|post|page|interview|headline|version|item) (?:was|were|has|have|had|originally|initially|previously|incorrectly|wrongly|mistakenly|corrects?|misquot)`,
    String.raw`\ban? (?:earlier|previous|initial|original) (?:version|edition) (?:ha[ds] )?(?:misquot|misstat|misspel|incorrectly|wrongly|mistakenly|erroneously)`,
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
  /correct|corrig|correcci|clarificat|errat|editor['’]s note|amended|berichtig|korrektur|korrigiert|richtigstell|der redaktion|rectifica|de la r[eé]daction|fe de err|nota de|(?:version|edition)s? of|(?:this|our) (?:article|story|report|piece|column|post|page|interview|headline|version|item) |(?:version|fassung) (?:dieses|des|unseres|de)|dieser (?:artikel|text|beitrag|bericht)|cet article|versi[oó]n|(?:version|edition) (?:ha[ds] )?(?:mis|inc|wro|err)|este art|esta (?:noticia|informaci)/i

/** Whether an article mends, somewhere in its text, what it printed before. */
export function hasCorrectionNote(text: string): boolean {
  return MAY_BE_NOTED.test(text) && (SPEAKS_OF_ITSELF.test(text) || LABEL_ANYWHERE.test(text))
}
