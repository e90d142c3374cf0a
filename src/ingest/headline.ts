const MAX_LENGTH = 160
const MIN_WORDS = 3

/** Whether a text's first line is surely a headline: a few words, no full stop, neither shouting nor furniture. */
export function isHeadline(line: string): boolean {
  if (line.length > MAX_LENGTH || line.split(/\s+/).length < MIN_WORDS) return false
  if (/[@|]|https?:|www\.|^\s*[-*•–]\s/.test(line)) return false
  if (/[.,;:…]["'”’»)]*$/.test(line)) return false
  return /\p{Ll}|\p{Lo}/u.test(line) && /^(?:#{1,6}\s+)?["'“‘„«¿¡[(]*[\p{Lu}\p{Lo}\p{N}]/u.test(line)
}
