import { ACTED_ON } from './acted-on.ts'

/** What XML 1.0 cannot hold: controls, and halves of characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as XML holds it, between tags or as the value of an attribute. */
export function escaped(text: string): string {
  return (
    text
      .replace(FORBIDDEN, '\ufffd')
      .replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
      // As it is it would be read as the end of a line.
      .replaceAll('\r', referred)
      .replace(ACTED_ON, (signs) => signs.replace(/^[^]/u, referred))
  )
}

/** A character by its number. */
function referred(sign: string): string {
  return `&#x${(sign.codePointAt(0) ?? 0).toString(16)};`
}

/** An element, on one line with its attributes, whatever these hold; attributes whose value is undefined are left out. `content` is XML already. */
export function element(name: string, attributes: Readonly<Record<string, string | undefined>>, content = ''): string {
  const listed = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(value).replace(/[\t\n]/g, referred)}"`],
  )
  return content === '' ? `<${name}${listed.join('')}/>` : `<${name}${listed.join('')}>${content}</${name}>`
}
