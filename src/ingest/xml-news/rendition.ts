import { strip } from '../html/strip.ts'
import { charactersIn } from './characters.ts'
import { markupIn, sameTag, type Tag } from './markup.ts'
import { storyOfNitf } from './nitf.ts'
import { plainPage } from './plain-page.ts'
import type { Sourced } from './sourced.ts'
import type { Story } from './story.ts'
import { firstWithin, type XmlElement } from './xml-element.ts'

/** An article's words in one of the forms that an envelope holds it in. */
export type Rendition = Pick<Story, 'body'> & Partial<Story>

/** What stands in an element that holds content, of a media type if it says so; undefined where that is no text. */
export function renditionIn(source: string, holder: XmlElement, mediaType = ''): Rendition | undefined {
  if (/^(?!text\/(?:css|calendar))(?:text\/|application\/(?:.*\+)?(?:xml|xhtml|html|nitf))|^(?:n?itf|x?html)|^$/i.test(mediaType.trim()))
    return bodyIn(source, holder, mediaType)
  return undefined
}

function bodyIn(source: string, holder: XmlElement, mediaType: string): Rendition | undefined {
  const nitf = holder.name === 'nitf' ? holder : (firstWithin(holder, 'nitf') ?? (firstWithin(holder, 'body.content') && holder))
  if (nitf) return storyOfNitf(source, nitf)
  const page = firstWithin(holder, 'html:body', 'body', 'html:html', 'html', 'html:div', 'html:p')
  if (page) return { body: markupIn(source, /(?:div|p)$/.test(page.name) ? holder : page, tagOfWire) }
  if (holder.children.some(({ kind }) => kind === 'element'))
    return firstWithin(holder, 'p', 'div') ? { body: markupIn(source, holder, tagOfWire) } : undefined
  const characters = charactersIn(source, holder)
  return { body: isMarkup(characters, mediaType) ? characters : plainPage(characters) }
}

/** What agencies write to desks into the page itself is no part of the story. */
const tagOfWire = (element: XmlElement): Tag =>
  /(?:^|[\s_-])(?:notepad|ed-?notes?|editors?-?notes?)(?:$|[\s_-])/i.test(element.attributes['class'] ?? '') ? 'left-out' : sameTag(element)

/** Whether characters are HTML: they are said to be, or look it and are not said to be anything else. */
function isMarkup({ text }: Sourced, mediaType: string): boolean {
  if (/html/i.test(mediaType)) return true
  return /<\/(?:p|div|body|a|b|i|em|strong|ul|ol|blockquote)\s*>|<br\s*\/?>/i.test(text)
}

/** The rendition that says most; of equals the first. */
export function fullest(renditions: readonly Rendition[]): Rendition | undefined {
  let [best, most] = [renditions[0], -1]
  for (const each of renditions) {
    const length = renditions.length > 1 ? strip(each.body.text).length : 0
    if (length > most) [best, most] = [each, length]
  }
  return best
}
