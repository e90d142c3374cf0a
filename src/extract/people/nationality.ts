import { words } from '../languages/words.ts'

/** What those are called whose adjective is another word. */
const NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['swedish', ['swede']],
  ['danish', ['dane']],
  ['finnish', ['finn']],
  ['polish', ['pole']],
  ['scottish', ['scot', 'scotsman', 'scotswoman']],
  ['british', ['briton']],
  ['turkish', ['turk']],
  ['spanish', ['spaniard']],
  ['croatian', ['croat', 'croatian']],
  ['serbian', ['serb', 'serbian']],
  ['icelandic', ['icelander']],
  ['french', ['frenchman', 'frenchwoman']],
  ['dutch', ['dutchman', 'dutchwoman']],
  ['irish', ['irishman', 'irishwoman']],
  ['welsh', ['welshman', 'welshwoman']],
  ['english', ['englishman', 'englishwoman']],
])
const SAME = words(
  `american australian austrian belgian brazilian bulgarian cameroonian canadian chilean colombian cuban cypriot czech egyptian estonian ethiopian georgian german ghanaian greek hungarian indian iranian israeli
   italian jamaican kenyan latvian lithuanian maltese mexican moroccan nigerian norwegian pakistani peruvian portuguese romanian russian senegalese slovak slovenian swiss tunisian ukrainian uruguayan venezuelan latino latina hispanic muslim catholic`,
)
const CALLED: ReadonlySet<string> = new Set([...SAME, ...Array.from(NOUNS.values()).flat()])

/** Whether a word calls someone by country or creed: > | Swede   > | Norwegian */
export const isNationality = (word: string): boolean => CALLED.has(word.toLowerCase())

/** What someone may be called whom an adjective describes: > | Swedish → swede   > | Norwegian → norwegian */
const calledBy = (adjective: string): readonly string[] => {
  const key = adjective.toLowerCase()
  return NOUNS.get(key) ?? (SAME.has(key) ? [key] : [])
}

const BEFORE = /(?:^|[\s“"(])(\p{Lu}\p{Ll}+)(?: \p{Ll}[\p{L}-]*){0,3} $/u
const AFTER = /^(?:,| is| was) (?:the |an? |his |her )?(?:\p{Ll}[\p{L}-]* ){0,2}(\p{Lu}\p{Ll}+)(?= \p{Ll}|[,.])/u
const REACH = 70

/** What the country beside a name lets its bearer be called: > | the Swedish midfielder Tom Vale → swede   > | Tom Vale, a Swedish midfielder → swede */
export const countriesBeside = (before: string, after: string): readonly string[] =>
  [BEFORE.exec(before.slice(-REACH)), AFTER.exec(after)].flatMap((found) => calledBy(found?.[1] ?? ''))
