/** Words that make up a good part of any text of a language and are rare in the others. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to a in that is was for it with as his on be at by he had not are this from but have they she which you were her all their has would been who will more said',
  de: 'der die und das den von zu ist mit des sich dem auf für nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über',
  fr: 'de la le et les des en un du une que est pour qui dans sur par au plus il pas avec ce cette sont aux ne se elle ses mais ont été nous leur',
  es: 'de la que el en y los del se las por un para con no una su al lo como más pero sus le ha este sí porque esta entre cuando muy sin sobre también fue',
  it: 'di e il la che in un a per una del non sono della le con si da dei più al nel anche ha come ma gli alla lo questo delle è stato',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito nos já está',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij door naar werd heeft uit nog wordt wel hij deze',
  sv: 'och att det i en som på är av för med den till inte om har de ett han men var jag från sig vi så kan när man',
  da: 'og at det i en som på er af for med den til ikke om har de et han men var jeg fra sig vi så kan når der blev',
  no: 'og at det i en som på er av for med den til ikke om har de et han men var jeg fra seg vi så kan når etter ble',
  fi: 'ja on ei se että oli hän mutta ovat kun myös joka niin kuin mukaan olla sen ole vain jos',
  pl: 'w i na z się do nie to że o jest jak po przez za od ale są był oraz dla które jego już tym',
  cs: 'a v se na je že s z do o to i ve by ale jako za které jsou podle který byl jeho také však už',
  hu: 'a az és hogy nem is egy ez meg volt csak már de azt mint vagy még el ha után szerint kell',
  ro: 'și de în la a cu pe nu că este din mai un o care pentru sunt fost după dar ca prin fi sau',
  tr: 've bir bu da de için ile olarak daha çok olan en gibi ise ancak sonra kadar ne var değil',
  id: 'yang dan di dari ini untuk dengan pada itu dalam tidak akan ke juga adalah oleh saat kata tersebut telah mereka',
  ru: 'и в не на что с по как это из за от он для к о его но все так было был при до',
  uk: 'і в не на що з до як це за від він для про його але та у було був при є',
}

/** Scripts that as good as name their language. */
const SCRIPTS: readonly (readonly [language: string, sign: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
]

const LANGUAGES = Object.keys(FUNCTION_WORDS)

/** For each function word the places of its languages. */
const LANGUAGES_OF = new Map<string, number[]>()
for (const [place, words] of Object.values(FUNCTION_WORDS).entries())
  for (const word of new Set(words.split(' '))) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), place])

/** No function word is longer: most words need not be looked up. */
const LONGEST = Math.max(...Array.from(LANGUAGES_OF.keys(), ({ length }) => length))

/** As much of a text as its language is told from. */
const SAMPLE = 20_000
/** Of a text's words at least this share are function words, if the language is the right one. */
const ENOUGH = 0.15
/** The runner-up lies below this share of the best, or the two cannot be told apart. */
const CLEARLY = 0.85
const MIN_WORDS = 20

/** The language a text is written in, told by its commonest words or by its script; undefined where that is unsure. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE)
  // Nine looks for scripts are spared the commonest texts.
  const isLatin = !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(sample)
  const letters = isLatin ? 0 : count(sample, /\p{L}/gu)
  const script = isLatin ? undefined : SCRIPTS.find(([language, sign]) => count(sample, sign) > letters * (language === 'ja' ? 0.1 : 0.4))
  if (script) return letters >= MIN_WORDS ? script[0] : undefined

  const scores = LANGUAGES.map((language) => ({ language, words: 0 }))
  let words = 0
  for (const word of sample.toLowerCase().split(/\P{L}+/u)) {
    if (word !== '') words += 1
    if (word.length > LONGEST) continue
    for (const place of LANGUAGES_OF.get(word) ?? []) scores[place]!.words += 1
  }
  const [best, second] = scores.toSorted((a, b) => b.words - a.words)
  if (!best || words < MIN_WORDS || best.words < words * ENOUGH) return undefined
  return second && second.words > best.words * CLEARLY ? undefined : best.language
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0
}

/** The primary language of a BCP 47 tag such as `en-GB`: `en`. */
export function primaryLanguage(tag: string): string | undefined {
  return /^([a-z]{2,3})(?:[-_][a-z0-9_-]{1,30})?$/i.exec(tag.trim())?.[1]?.toLowerCase()
}
