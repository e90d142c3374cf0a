import { readByline } from '../byline.ts'

/** The names of authors, each without the "By" before it and an address; undefined where there are none. */
export function authorNamed(...names: readonly (string | undefined)[]): string | undefined {
  const bare = names.map((name) => name && nameIn(name.trim())).filter((name) => name !== undefined && name !== '')
  return [...new Set(bare)].join(', ') || undefined
}

/** > Ada Lind   of ada@brackwaterpost.example (Ada Lind), By Ada Lind, Ada Lind <ada@brackwaterpost.example> */
function nameIn(text: string): string | undefined {
  const [, inBrackets] = /^\S+@\S+\s*\((.+)\)$/.exec(text) ?? []
  const name = (inBrackets ?? text.replace(/\s*[<(]?\S+@\S+[)>]?$/, '')).replace(/[\s,;:|]+$/, '')
  if (name === '' || name.length > 200 || /:\/\//.test(name)) return undefined
  return readByline(name) ?? name.replace(/^(?:(?:[Bb]y|BY)\s+(?=\p{Lu})|(?:[Vv]on|VON|[Pp]ar|[Pp]or)\s+(?=\p{Lu}\S*\s+\p{Lu}))/u, '')
}
