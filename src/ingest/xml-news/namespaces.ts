/** Namespaces and the prefixes that everybody gives them; those of news and of RSS have none. */
const PREFIXES: readonly (readonly [namespace: RegExp, prefix: string])[] = [
  [/^https?:\/\/www\.w3\.org\/1999\/xhtml\/?$/i, 'html:'],
  [/^https?:\/\/(?:www\.w3\.org\/2005\/atom|purl\.org\/atom\/ns#.*)$/i, 'atom:'],
  [/^https?:\/\/purl\.org\/dc\/elements\//i, 'dc:'],
  [/^https?:\/\/purl\.org\/dc\/terms\//i, 'dcterms:'],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\//i, 'content:'],
  [/^https?:\/\/search\.yahoo\.com\/mrss/i, 'media:'],
  [/^https?:\/\/(?:www\.)?w3\.org\/1999\/02\/22-rdf-syntax-ns#/i, 'rdf:'],
  [/^https?:\/\/rssnamespace\.org\/feedburner\//i, 'feedburner:'],
  [/^https?:\/\/(?:www\.)?iptc\.org\/std\/(?:nar|nitf|newsml)/i, ''],
  [/^https?:\/\/(?:purl\.org\/(?:rss\/1\.0\/|net\/rss1\.1#)|(?:my|channel)\.netscape\.com\/rdf\/simple\/|backend\.userland\.com\/)/i, ''],
]

/** A prefix as the file declares it, and what it stands for. */
export type Scope = ReadonlyMap<string, string>

/** More prefixes no file has. */
const MOST = 100

const known = new Map<string, string | undefined>()
const MOST_KNOWN = 1000

/** The prefixes that hold in an element with some attributes. */
export function scopeIn(outer: Scope, attributes: Readonly<Record<string, string>>): Scope {
  let scope: Map<string, string> | undefined
  for (const name of Object.keys(attributes)) {
    if (!name.startsWith('xmlns') || outer.size > MOST) continue
    const declared = name === 'xmlns' ? '' : name.slice(6)
    const usual = usualPrefix(attributes[name] ?? '') ?? (declared === '' ? '' : `${declared}:`)
    if (outer.get(declared) === usual) continue
    scope ??= new Map(outer)
    scope.set(declared, usual)
  }
  return scope ?? outer
}

/** An element's name with the usual prefix of its namespace; an undeclared prefix is believed. */
export function usualName(name: string, scope: Scope): string {
  const colon = name.indexOf(':')
  const usual = scope.get(colon < 0 ? '' : name.slice(0, colon))
  return usual === undefined ? name : usual + name.slice(colon + 1)
}

function usualPrefix(namespace: string): string | undefined {
  if (known.has(namespace)) return known.get(namespace)
  const prefix = PREFIXES.find(([form]) => form.test(namespace.trim()))?.[1]
  if (known.size < MOST_KNOWN) known.set(namespace, prefix)
  return prefix
}
