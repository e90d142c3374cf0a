import { walkXml } from './xml.ts'
import { openZip } from './zip.ts'

/** The files of a Word document; `foreign` where a ZIP holds something else. */
export type Package =
  | {
      readonly kind: 'word'
      readonly document: Uint8Array
      readonly styles: Uint8Array | undefined
      readonly properties: Uint8Array | undefined
      readonly footnotes: Uint8Array | undefined
      readonly endnotes: Uint8Array | undefined
    }
  | { readonly kind: 'foreign'; readonly name: string }
  | { readonly kind: 'unreadable'; readonly reason: string }

const OTHERS: readonly (readonly [file: string, name: string])[] = [
  ['xl/workbook.xml', 'XLSX'],
  ['xl/workbook.bin', 'XLSB'],
  ['ppt/presentation.xml', 'PPTX'],
  ['visio/document.xml', 'VSDX'],
]

/** Finds the parts of a Word document in a ZIP: where its relations say, or where Word puts them. */
export function openPackage(bytes: Uint8Array): Package {
  const zip = openZip(bytes)
  if (typeof zip === 'string') return { kind: 'unreadable', reason: zip }
  const read = (path: string): Uint8Array | undefined => {
    const part = zip.has(path) ? zip.read(path) : undefined
    return typeof part === 'string' ? undefined : part
  }
  const main = targetOf(read('_rels/.rels'), 'officeDocument', '') ?? 'word/document.xml'
  const other = OTHERS.find(([file]) => zip.has(file))
  if (other || !zip.has(main)) return { kind: 'foreign', name: other?.[1] ?? 'ZIP' }
  const document = zip.read(main)
  if (typeof document === 'string') return { kind: 'unreadable', reason: document }
  const [folder, file] = [main.slice(0, main.lastIndexOf('/') + 1), main.slice(main.lastIndexOf('/') + 1)]
  const relations = read(`${folder}_rels/${file}.rels`)
  const related = (type: string): Uint8Array | undefined => read(targetOf(relations, type, folder) ?? `${folder}${type}.xml`)
  const [styles, footnotes, endnotes] = [related('styles'), related('footnotes'), related('endnotes')]
  return { kind: 'word', document, styles, properties: read('docProps/core.xml'), footnotes, endnotes }
}

/** Where a file's relations say that its part of some type is. */
function targetOf(relations: Uint8Array | undefined, type: string, folder: string): string | undefined {
  let target: string | undefined
  if (relations)
    walkXml(relations, {
      open: (name, attributes) => {
        if (name === 'Relationship' && attributes.get('Type')?.endsWith(`/${type}`)) target ??= attributes.get('Target')
      },
      close: () => {},
      text: () => {},
    })
  if (target === undefined) return undefined
  return target.startsWith('/') ? target.slice(1) : folder + target
}
