import { classNames } from './class-names.ts'
import { isCredit } from './credits.ts'
import { holds } from './holds.ts'
import { layOut } from './lay-out.ts'
import { massesOf } from './masses.ts'
import type { PageElement } from './page-node.ts'
import type { Place, Survey } from './survey.ts'

/** How captions are called: by that name, or as what is said of a picture, in several languages. */
const NAMES =
  /caption|-(?:img|image|photo|foto|picture|bild|media|pic|thumb)(?:-(?:box|container|wrapper|block|item))?-(?:description|descr|desc|text|credits?|info|legend|author|source|copyright|note)-|-(?:bildunterschrift|bild-?text|bildquelle|didascalia|pie-?(?:de-)?foto|cutline|(?:photo|image|foto)-?credits?|foto-?onderschrift)-/

const PICTURE: ReadonlySet<string> = new Set(['img', 'picture', 'amp-img'])

/** Elements that are no words on a picture, and so many paragraphs are none. */
const MORE: ReadonlySet<string> = new Set(['blockquote', 'table', 'pre', 'iframe'])
const PARAGRAPHS = 3

/** What stands with a picture in one element and is no longer is said of the picture, where somebody is credited. */
const MAX_BOX = 700

/** Whether an element is what is said of a picture; the whole of a figure with a picture in it is. */
export function isCaption({ element }: Place): boolean {
  const name = element.localName
  if (name === 'figcaption' || NAMES.test(classNames(element))) return true
  return name === 'figure' && holds(element, (inner) => PICTURE.has(inner.localName)) && !holdsMore(element)
}

/** The largest elements around pictures that hold, beside the picture, no more than a few words and whose picture it is. */
export function pictureBoxes(survey: Survey): readonly Place[] {
  const lengths = massesOf(survey, () => true)
  const boxes = new Set<Place>()
  for (const picture of survey.places) {
    if (!PICTURE.has(picture.element.localName)) continue
    let box: Place | undefined
    for (let at = picture.parent; at?.parent && (lengths.get(at) ?? 0) <= MAX_BOX; at = at.parent) box = at
    if (box && lengths.has(box)) boxes.add(box)
  }
  return [...boxes].filter(({ element }) => !holdsMore(element) && isCredited(element))
}

function holdsMore(element: PageElement): boolean {
  return holds(element, ({ localName }) => MORE.has(localName), PARAGRAPHS)
}

/** Somebody is credited in a line of its own, behind the words on the picture if there are any. */
function isCredited(element: PageElement): boolean {
  const paragraphs = layOut(element).split(/\n+/)
  return paragraphs.length <= 3 && isCredit(paragraphs.at(-1) ?? '')
}
