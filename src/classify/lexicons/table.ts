/** A table written as `word=meaning` pairs, separated by spaces; an underscore stands for a space. */
export function table(row: string): Readonly<Record<string, string>> {
  const pairs = row
    .split(/\s+/)
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [word = '', meaning = ''] = pair.replaceAll('_', ' ').split('=')
      return [word, meaning] as const
    })
  return Object.fromEntries(pairs)
}
