/** What two spellings of an outlet's name have in common: neither capitals, accents and marks, nor an article before more than one word. */
export function outletKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  const key = (words ?? []).join(' ')
  return key.replace(/^the (?=\S+ \S)/, '')
}
