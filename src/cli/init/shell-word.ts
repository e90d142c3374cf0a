/** A word as a shell takes it: bare where nothing in it means anything to a shell, else in quotes. A GitHub expression in it stays words. */
export function shellWord(word: string): string {
  if (/^[\w./,:@%+=-]+$/.test(word) && !word.startsWith('-')) return word
  const safe = word.startsWith('-') ? `./${word}` : word
  return `'${safe.replaceAll("'", `'\\''`).replaceAll('${{', () => "$''{{")}'`
}
