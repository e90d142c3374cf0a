/** An address on the web, made absolute by the first of some others that can make it so; undefined where it is none. */
export function webUrl(address: string | undefined, ...bases: readonly (string | undefined)[]): string | undefined {
  const text = address?.trim()
  if (text === undefined || text === '' || text.length > 4000) return undefined
  if (/^https?:\/\/[^\s/]/i.test(text)) return text.replaceAll(/\s+/g, '%20')
  const base = bases.find((each) => /^https?:\/\//i.test(each ?? ''))
  if (base === undefined || /^[a-z][a-z\d+.-]*:/i.test(text) || !URL.canParse(text, base)) return undefined
  return new URL(text, base).href
}
