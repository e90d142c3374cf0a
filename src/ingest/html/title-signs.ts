/** Signs that pages put between a headline and their own name. Without space around them they are the words' own, save in scripts that have none. */
export const TITLE_SIGNS =
  /\s+(?:[|｜–—·•»«›‹~/-]|-{2,3}|::|\|\|)\s+|\s*[|｜]\s*|:\s+|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}」』”！？])[-_–—](?=\S)/gu
