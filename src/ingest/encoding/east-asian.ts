/** Signs that make up a good part of any text of a language: a wrong encoding gives rare ones, spread evenly. */
const COMMON: Readonly<Record<string, string>> = {
  ja: 'のにはをがとでたしいるてなもれらかっすさまこりあんくきせうけスンルトラリアイ日本人年大',
  zh: '的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着下自之年过過发發后後作里裡用道行所然家种種事成方多经經么去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想日月市公民新',
  ko: '이다는을에의고하가지로를은한도사기자서어인해대나리시그일과부정아있수라보장만들니',
}

/** Of the signs of a text at least this share are common ones: of a right text they are a third and more, of a wrong one a twentieth. */
const SHARE: Readonly<Record<string, number>> = { ja: 0.3, zh: 0.16, ko: 0.25 }
/** Of fewer signs nothing is told. */
const FEWEST = 12
/** Signs of the scripts, and what else is met among them. */
const IN_SCRIPT: Readonly<Record<string, RegExp>> = {
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー々〆]/gu,
  zh: /\p{Script=Han}/gu,
  ko: /\p{Script=Hangul}/gu,
}
/** Of the signs beyond ASCII at most this share are of another script: a few names and marks. */
const STRAY = 0.03

/** Whether a text reads as Chinese, Japanese or Korean does, by its commonest signs. */
export function readsAs(language: string, text: string): boolean {
  const script = IN_SCRIPT[language]
  if (!script) return false
  const signs = text.match(script) ?? []
  if (signs.length < FEWEST) return false
  const common = new Set(COMMON[language])
  if (signs.filter((sign) => common.has(sign)).length < signs.length * (SHARE[language] ?? 1)) return false
  if (language === 'ja' && (text.match(/\p{Script=Hiragana}/gu)?.length ?? 0) < signs.length * 0.2) return false
  const others = text.match(
    /[^\p{ASCII}\p{P}\p{Z}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々\uff01-\uff5e\u2460-\u24ff○●□■△▲◇◆☆★→℃％]/gu,
  )
  // Kana in Chinese or Korean, Hangul in Japanese: the two-byte sets have each other's signs at other places.
  const foreign =
    language === 'ja'
      ? /\p{Script=Hangul}/gu
      : language === 'zh'
        ? /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu
        : /[\p{Script=Hiragana}\p{Script=Katakana}]/gu
  return (others?.length ?? 0) + (text.match(foreign)?.length ?? 0) <= signs.length * STRAY
}
