/** > | {"title": …}   and right below it   > | {"title": … */
const TWO = /^\{[^\n]*\}[ \t]*\r?\n\{\s*["}]/
/** A first line that may be longer than what is looked at. */
const LONG = /^\{\s*"[^\n]*$/
/** > | {"title":   and further down   > | {"title": …}   right above   > | {"title": … */
const TWO_BELOW = /^\{[ \t]*["}][^\n]*\}[ \t]*\r?\n\s*\{[ \t]*["}]/m
/** A line below the first that begins as a record does; in a record that is printed over several lines none does. */
const BELOW = /\n\{[ \t]*["}]/
/** > | {"title": …},   stands in a list. */
const LISTED = /^\{[^\n]*\},[ \t]*\r?$/m

/**
 * Whether text begins as a record a line does, though the first one may be broken; the name says it of lines that are longer than is looked at.
 *
 * No two objects stand right below each other in anything else that is JSON.
 */
export function beginsLikeJsonLines(markup: string, ending: string): boolean {
  if (TWO.test(markup)) return true
  const isNamed = /^\.(?:jsonl|ndjson|jsonlines)$/.test(ending)
  if (isNamed && (LONG.test(markup) || /^\{[^\n]*\}[ \t]*\r?\n/.test(markup))) return true
  if (!/^\{\s*["}]/.test(markup) || LISTED.test(markup)) return false
  return TWO_BELOW.test(markup) || (isNamed && BELOW.test(markup))
}
