/** Elements that hold the body in the XML that archives put into a field, the innermost first: LexisNexis, NITF, Swissdox. */
const BODIES = [/<((?:\w{1,20}:)?bodytext)(?:\s[^<>]{0,500})?>/i, /<((?:\w{1,20}:)?body\.content)(?:\s[^<>]{0,500})?>/i, /<(tx)>/i] as const

/** Where in a value its body stands: all of it, unless it is XML that has more about the article in it. */
export function bodyWithin(value: string): readonly [from: number, to: number] {
  if (!/^\s*</.test(value)) return [0, value.length]
  for (const body of BODIES) {
    const match = body.exec(value)
    const end = match ? value.lastIndexOf(`</${match[1]}>`) : -1
    if (match && end > match.index) return [match.index + match[0].length, end]
  }
  return [0, value.length]
}
