/** A text without its accents: `José` is `Jose`. Lengths may change. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}
