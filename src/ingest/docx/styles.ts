import { walkXml } from './xml.ts'

/** What a paragraph is by its style; `heading` is a main heading, `quote` words set off. */
export type StyleRole = 'title' | 'heading' | 'deck' | 'caption' | 'pull-quote' | 'quote'

/** What matters of a paragraph style. */
interface Style {
  readonly role: StyleRole | undefined
  readonly startsPage: boolean
}

/** Gives the style of an id. */
export type Styles = (id: string) => Style

/** The styles that Word and its kin come with have English names in every language; the rest are names that newsrooms give theirs. */
const ROLES: readonly (readonly [role: StyleRole, names: RegExp])[] = [
  ['title', /^(?:title|headline|hed|main head|schlagzeile|titel|titre|titulo|título|titular|titolo)$/],
  ['heading', /^heading ?1$/],
  ['deck', /^(?:subtitle|deck|dek|standfirst|sub-?headline|vorspann|untertitel|chapeau|chapô|entradilla|sommario)$/],
  ['caption', /^(?:caption|cutline|photo caption|figure|illustration|bildunterschrift|légende|pie de foto|didascalia)$/],
  ['pull-quote', /^(?:pull[ -]?quote|call-?out)$/],
  ['quote', /^(?:(?:intense ?|block ?)?quote|quotations|block ?quotation|block ?text)$/],
]

/** A style may be based on another, and that on a third; none is so deep. */
const DEEPEST = 20

interface Entry {
  name: string
  base: string
  startsPage: boolean
}

/** Reads the styles of a Word file; without any, ids are taken for names. */
export function readStyles(bytes: Uint8Array | undefined): Styles {
  const entries = new Map<string, Entry>()
  let entry: Entry | undefined
  if (bytes)
    walkXml(bytes, {
      open: (name, attributes) => {
        const value = attributes.get('val') ?? ''
        if (name === 'w:style') {
          entry = { name: '', base: '', startsPage: false }
          entries.set(attributes.get('styleId') ?? '', entry)
        } else if (!entry) return
        else if (name === 'w:name') entry.name = value
        else if (name === 'w:basedOn') entry.base = value
        else if (name === 'w:pageBreakBefore') entry.startsPage = !isOff(value)
      },
      close: (name) => {
        if (name === 'w:style') entry = undefined
      },
      text: () => {},
    })
  return (id) => {
    const lineage = lineageOf(id, entries)
    const names = [...lineage.map(({ name }) => name), id]
    return {
      role: names.map(roleOf).find((role) => role !== undefined),
      startsPage: lineage.some(({ startsPage }) => startsPage),
    }
  }
}

/** Whether a property that is there says that it does not hold. */
export const isOff = (value: string | undefined): boolean => value === '0' || value === 'false' || value === 'off'

function lineageOf(id: string, entries: ReadonlyMap<string, Entry>): Entry[] {
  const lineage: Entry[] = []
  for (let entry = entries.get(id); entry && lineage.length < DEEPEST; entry = entries.get(entry.base)) lineage.push(entry)
  return lineage
}

function roleOf(name: string): StyleRole | undefined {
  const plain = name.toLowerCase().trim()
  return ROLES.find(([, names]) => names.test(plain))?.[0]
}
