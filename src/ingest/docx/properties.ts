import type { Metadata } from '../../options.ts'
import { walkXml } from './xml.ts'

/** What programs put where nobody gave them a name. */
const NOBODY =
  /^(?:(?:microsoft|windows)(?: office)?(?: user)?|(?:office )?user|author|admin(?:istrator)?|owner|unknown|un-named|python-docx|apache poi|docx)$/i
const NOTHING = /^(?:untitled.*|document\d*|dokument\d*|word document|microsoft word.*)$/i

/** What a Word file's properties say of it: the title and who made it. When it was made is not when it is published. */
export function readProperties(bytes: Uint8Array | undefined): Metadata {
  if (!bytes) return {}
  const said = { title: '', author: '' }
  let element = ''
  walkXml(bytes, {
    open: (name) => (element = name),
    close: () => (element = ''),
    text: (text) => {
      if (element === 'dc:title') said.title += text
      if (element === 'dc:creator') said.author += text
    },
  })
  const [title, author] = [said.title.replaceAll(/\s+/g, ' ').trim(), said.author.replaceAll(/\s+/g, ' ').trim()]
  return { ...(title && !NOTHING.test(title) && { title }), ...(author && !NOBODY.test(author) && { author }) }
}
