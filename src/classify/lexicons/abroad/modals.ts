/** Forms of a modal verb that say the same of how sure, free or bound one is, whoever is spoken of: `kann` and `können`, but not `könnte`. */
type Classes = Readonly<Record<string, readonly string[]>>

/** German: the six modal verbs, `werden` and the subjunctives of `haben` and `sein`, after Duden, Die Grammatik, § 561 ff. */
const GERMAN = [
  'kann kannst könnt können',
  'konnte konntest konnten konntet',
  'könnte könntest könnten könntet',
  'muss muß musst mußt müssen müsst müßt',
  'musste mußte musstest mussten mußten musstet',
  'müsste müßte müsstest müssten müßten müsstet',
  'soll sollst sollen sollt',
  'sollte solltest sollten solltet',
  'will willst wollen wollt',
  'wollte wolltest wollten wolltet',
  'darf darfst dürfen dürft',
  'durfte durftest durften durftet',
  'dürfte dürftest dürften dürftet',
  'mag magst mögen mögt',
  'möchte möchtest möchten möchtet',
  'mochte mochten',
  'wird wirst werden werdet werde',
  'würde würdest würden würdet',
  'hätte hättest hätten hättet',
  'wäre wärst wärest wären wärt wäret',
]

/** French: `pouvoir`, `devoir`, `vouloir`, `falloir`, and the conditional of the commonest irregular verbs, after Grevisse, Le bon usage, § 819 ff. */
const FRENCH = [
  'peut peux pouvons pouvez peuvent puis',
  'pouvait pouvais pouvaient pouvions pouviez',
  'pourra pourrai pourras pourrons pourrez pourront',
  'pourrait pourrais pourraient pourrions pourriez',
  'doit dois devons devez doivent',
  'devait devais devaient devions deviez',
  'devra devrai devras devrons devrez devront',
  'devrait devrais devraient devrions devriez',
  'veut veux voulons voulez veulent',
  'voulait voulais voulaient voulions vouliez',
  'voudra voudrai voudrons voudrez voudront',
  'voudrait voudrais voudraient voudrions voudriez',
  'faut',
  'fallait',
  'faudra',
  'faudrait',
  'serait serais seraient serions seriez',
  'aurait aurais auraient aurions auriez',
  'irait irais iraient irions iriez',
  'ferait ferais feraient ferions feriez',
]

/** Spanish: `poder`, `deber`, `querer`, and the conditional of the commonest irregular verbs, after RAE, Nueva gramática, § 28.6. */
const SPANISH = [
  'puede puedo puedes podemos pueden pueda puedan podamos',
  'podía podías podíamos podían pudo pude pudimos pudieron',
  'podrá podré podrás podremos podrán',
  'podría podrías podríamos podrían',
  'debe debo debes debemos deben deba deban',
  'debía debías debíamos debían debió debieron',
  'deberá deberé deberás deberemos deberán',
  'debería deberías deberíamos deberían debiera debieran',
  'quiere quiero quieres queremos quieren quiera quieran',
  'quería queríamos querían quiso quise quisieron',
  'querrá querremos querrán',
  'querría querrían quisiera quisieran quisiéramos',
  'sería serían serías seríamos',
  'habría habrían habríamos',
  'haría harían haríamos',
  'tendría tendrían tendríamos',
  'iría irían iríamos',
]

/** Modal verbs of languages other than English, by language and class. */
const MODAL_CLASSES: Classes = { de: GERMAN, fr: FRENCH, es: SPANISH }

const CLASS_OF: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(MODAL_CLASSES).map(([language, classes]) => [
    language,
    new Map(classes.flatMap((row) => row.split(' ').map((form) => [form, row.split(' ')[0] ?? form] as const))),
  ]),
)

/** The form that stands for all that a modal verb shares its mood with: `können` is `kann`; what is no modal stands for itself. */
export function modalClass(norm: string, language: string): string {
  return CLASS_OF.get(language)?.get(norm) ?? norm
}

/** All modal verbs of a language, separated by spaces. */
export function modalsOf(language: string): string {
  return (Object.hasOwn(MODAL_CLASSES, language) ? (MODAL_CLASSES[language] ?? []) : []).join(' ')
}
