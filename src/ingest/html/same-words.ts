/** Whether two texts have the same words, whatever the signs between them. */
export function sameWords(one: string, other: string): boolean {
  return bare(one) === bare(other)
}

/** A text's words between single spaces, without case. */
export function bare(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
