import { charactersIn } from './characters.ts'
import { type ChangedTag, sameName, type Tag } from './markup.ts'
import type { XmlElement } from './xml-element.ts'

/** Elements of NITF that HTML calls otherwise, or that have no words of the article; all others are called alike, or run on in their line. */
const TAGS: Readonly<Record<string, string>> = {
  hl1: 'h2',
  hl2: 'h3',
  block: 'div',
  bq: 'blockquote',
  credit: 'p',
  media: 'figure',
  'media-caption': 'figcaption',
  note: 'div',
  fn: 'p',
  'nitf-table': 'div',
  tagline: 'p',
  'body.content': 'div',
  'body.head': 'div',
  'body.end': 'div',
  dateline: 'p',
  byttl: 'span',
  copyrite: 'p',
  'object.title': 'span',
  title: 'p',
}

const WORDLESS: ReadonlySet<string> = new Set(
  (
    'byline rights distributor media-reference media-metadata media-producer media-object alt-code classifier ' +
    'nitf-table-metadata nitf-table-summary nitf-colgroup nitf-col custom-table abstract hedline bibliography head docdata'
  ).split(' '),
)

/** What becomes of the elements of NITF in HTML. */
export function tagOfNitf(source: string): (element: XmlElement) => Tag {
  return (element) => {
    const { name, attributes } = element
    if (WORDLESS.has(name) || (name === 'note' && attributes['noteclass'] === 'editorsnote')) return 'left-out'
    if (name === 'q') return { name: 'span', ...marksAround(source, element) }
    if (name === 'frac-sep' && element.children.length === 0) return { name: 'span', before: '/' }
    const style = attributes['style']
    return { name: sameName(element), ...(TAGS[name] !== undefined && { name: TAGS[name] }), ...(style !== undefined && { class: style }) }
  }
}

const MARK = /["“”„«»‘’‚‹›「」『』]/u

/** A quotation that has no marks is given those that its element stands for. */
function marksAround(source: string, element: XmlElement): Pick<ChangedTag, 'before' | 'behind'> {
  const words = charactersIn(source, element).text.trim()
  const before = /&[lr]?dquo;$|&quot;$|&#\w+;$|.$/su.exec(source.slice(Math.max(0, element.start - 10), element.start))?.[0] ?? ''
  const isMarked = MARK.test(words.slice(0, 1)) || MARK.test(words.slice(-1)) || MARK.test(before) || before.length > 2
  return words === '' || isMarked ? {} : { before: '“', behind: '”' }
}
