import { SaxesParser } from 'saxes'

/** The attributes of an element, by their names without a prefix. */
export type Attributes = ReadonlyMap<string, string>

/** Who is told what XML holds, piece by piece; elements by their names with the usual prefix, whatever prefix the file gives them. */
export interface Listener {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

/** The prefixes that everybody uses, for the two ages of the format. */
const PREFIXES: readonly (readonly [prefix: string, namespace: RegExp])[] = [
  ['w:', /\/wordprocessingml\/(?:2006\/)?main$/],
  ['mc:', /\/markup-compatibility\/2006$/],
  ['dc:', /^http:\/\/purl\.org\/dc\/elements\//],
  ['', /\/(?:2006\/relationships|metadata\/core-properties)$/],
]

/** Walks XML from its first sign to its last, or to where it breaks: then it says why. A document type is such a break, and with it go entities of one's own. */
export function walkXml(bytes: Uint8Array, { open, close, text }: Listener): string | undefined {
  const parser = new SaxesParser({ position: false })
  const nameOf = namer()
  let fault: Error | undefined
  const stop = (error: Error): never => {
    fault = error
    throw error
  }
  parser.on('error', stop)
  parser.on('doctype', () => stop(new Error('it has a document type')))
  parser.on('opentag', ({ name, attributes }) => {
    const entries = Object.entries(attributes)
    for (const [attribute, value] of entries) if (attribute.startsWith('xmlns')) nameOf.declare(attribute.slice(6), value)
    open(nameOf.of(name), new Map(entries.map(([attribute, value]) => [attribute.slice(attribute.indexOf(':') + 1), value])))
  })
  parser.on('closetag', ({ name }) => close(nameOf.of(name)))
  parser.on('text', text)
  parser.on('cdata', text)
  try {
    parser.write(decoded(bytes)).close()
  } catch (error) {
    if (error !== fault || fault === undefined) throw error
  }
  return fault?.message.replace(/\.$/, '')
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

/** Gives elements their usual prefix. A prefix means one thing in all of a file: a scope of its own for each element would take time that grows with its depth. */
function namer(): { readonly declare: (prefix: string, namespace: string) => void; readonly of: (name: string) => string } {
  const prefixes = new Map<string, string>()
  const names = new Map<string, string>()
  return {
    declare: (prefix, namespace) => {
      const usual = PREFIXES.find(([, form]) => form.test(namespace))?.[0]
      if (usual === undefined || prefixes.get(prefix) === usual) return
      prefixes.set(prefix, usual)
      names.clear()
    },
    of: (name) => {
      const known = names.get(name)
      if (known !== undefined) return known
      const colon = name.indexOf(':')
      const usual = prefixes.get(name.slice(0, Math.max(0, colon)))
      const full = usual === undefined ? name : usual + name.slice(colon + 1)
      if (names.size < 1000) names.set(name, full)
      return full
    },
  }
}
