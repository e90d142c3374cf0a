import { endsSentence } from './sentences.ts'

/** A paragraph of the article, rather than a line about it: a sentence of some length. */
const MIN_SENTENCE = 40

/** A sign of these scripts says as much as a short word. */
const DENSE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/gu

/** Whether a text is a sentence of some length, as a paragraph of an article is and a line about it is not. */
export function isSentence(text: string): boolean {
  return text.length + (text.match(DENSE)?.length ?? 0) >= MIN_SENTENCE && endsSentence(text)
}
