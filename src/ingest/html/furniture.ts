import { leadingDate } from '../dates.ts'
import { readByline } from '../byline.ts'
import { bare, sameWords } from './same-words.ts'

/** Words that stand between paragraphs for an advertisement or a link, in the languages that print them. */
const LABELS = new Set(
  (
    'advertisement|advertising|story continues below advertisement|article continues below|article continues after advertisement|ad|sponsored|' +
    'read more|read also|also read|related|related articles|related stories|recommended|more on this story|share|share this article|copy link|' +
    'anzeige|werbung|lesen sie auch|mehr zum thema|publicité|lire aussi|à lire aussi|publicidad|lea también|lee también|te puede interesar|' +
    'pubblicità|leggi anche|publicidade|leia também|leia mais|advertentie|lees ook|annonce|annons|annonse|læs også|läs också|les også|' +
    'reklama|mainos|реклама|читайте также|читайте також|taip pat skaitykite|iklan|baca juga|ilan'
  ).split('|'),
)

/** A paragraph of the article, rather than a line about it: a sentence of some length. */
const MIN_SENTENCE = 40
const MAX_LINE = 120
const FEW_WORDS = 6

/** Drops what is not the article from its paragraphs: its own title again, kickers, bylines and dates above it, labels of advertisements anywhere. */
export function withoutFurniture(text: string, title: string | undefined): string {
  const paragraphs = text.split('\n\n').filter((paragraph) => !LABELS.has(bare(paragraph)))
  const opening = paragraphs.findIndex(isSentence)
  const kept = paragraphs.filter((paragraph, i) => i >= opening || !isAbout(paragraph, title))
  while (kept.length > 1 && isFurniture(kept.at(-1) ?? '')) kept.pop()
  return kept.join('\n\n')
}

/** A sign of these scripts says as much as a short word. */
const DENSE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/gu

function isSentence(paragraph: string): boolean {
  return paragraph.length + (paragraph.match(DENSE)?.length ?? 0) >= MIN_SENTENCE && ENDED.test(paragraph)
}

const ENDED = /[.!?…。！？:]["'”’»“)\]]*$/u

/** Above the first sentence: the title again, a byline, a date, a kicker of a few words. */
function isAbout(paragraph: string, title: string | undefined): boolean {
  if (title !== undefined && sameWords(paragraph, title)) return true
  return paragraph.length <= MAX_LINE && (isFurniture(paragraph) || isDated(paragraph) || readByline(paragraph) !== undefined)
}

/** A few words and no sentence, and nothing quoted in them. */
function isFurniture(paragraph: string): boolean {
  return paragraph.split(/\s+/).length < FEW_WORDS && paragraph.length <= 60 && !/[.!?…。！？"'“”„«»‘’]["'”’»“)\]]*$/u.test(paragraph)
}

/** A line that begins with a date, or names a time of day and a year. */
function isDated(paragraph: string): boolean {
  return (
    !/[.!?]$/.test(paragraph) &&
    (leadingDate(paragraph) !== undefined || (/\b\d{1,2}[:.]\d{2}\b/.test(paragraph) && /\b(?:19|20)\d{2}\b/.test(paragraph)))
  )
}
