/** A text on one line; undefined if it says nothing. */
export function oneLine(text: string | null | undefined): string | undefined {
  return text?.replaceAll(/\s+/g, ' ').trim() || undefined
}
