/** What stands before the root of an XML file. */
export interface Prologue {
  /** Where the root, or whatever else no prologue has, begins: UTF-16 offset. */
  readonly end: number
  /** Names of the entities that its document type declares. */
  readonly declares: ReadonlySet<string>
  /** Whether it ends before the text does. */
  readonly isWhole: boolean
}

const DECLARED = /<!ENTITY\s+([^\s%"'<>]{1,200})\s/g

/** Passes over a declaration, comments, processing instructions and a document type; nothing in them is obeyed. */
export function prologueOf(source: string): Prologue {
  let at = 0
  let declares: ReadonlySet<string> = new Set()
  for (;;) {
    at += /^[\s\ufeff\0]*/.exec(source.slice(at, at + 4096))?.[0].length ?? 0
    const end = endOfMisc(source, at)
    if (end === undefined) break
    if (source.startsWith('<!D', at) || source.startsWith('<!d', at))
      declares = new Set(Array.from(source.slice(at, end).matchAll(DECLARED), ([, name = '']) => name))
    at = end
  }
  return { end: at, declares, isWhole: at < source.length }
}

/** Where what stands before a root ends; undefined where it is something else. White space of any length is passed over too. */
function endOfMisc(source: string, at: number): number | undefined {
  if (source.startsWith('<?', at)) return behind(source, '?>', at)
  if (source.startsWith('<!--', at)) return behind(source, '-->', at + 4)
  if (/^<!doctype/i.test(source.slice(at, at + 9))) return endOfDoctype(source, at)
  return /^\s/.test(source.slice(at, at + 1)) ? at : undefined
}

function behind(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from)
  return found < 0 ? source.length : found + mark.length
}

/** A document type ends at the first `>` outside its brackets and quoted values. */
function endOfDoctype(source: string, from: number): number {
  const sign = /[[\]>"']|<!--|<\?/g
  sign.lastIndex = from + 1
  let depth = 0
  for (let match = sign.exec(source); match; match = sign.exec(source)) {
    const [mark] = match
    if (mark === '>' && depth === 0) return match.index + 1
    if (mark === '[') depth += 1
    else if (mark === ']') depth -= 1
    else if (mark !== '>') sign.lastIndex = behind(source, CLOSED_BY[mark] ?? mark, match.index + mark.length)
  }
  return source.length
}

const CLOSED_BY: Readonly<Record<string, string>> = { '<!--': '-->', '<?': '?>' }
