/** > | {"title": …}   and right below it   > | {"title": … */
const TWO = /^\{[^\n]*\}[ \t]*\r?\n\{\s*["}]/
/** A first line that may be longer than what is looked at. */
const LONG = /^\{\s*"[^\n]*$/

/** Whether text begins as a record a line does; the name says it of lines that are longer than is looked at. */
export function beginsLikeJsonLines(markup: string, ending: string): boolean {
  return TWO.test(markup) || (/^\.(?:jsonl|ndjson|jsonlines)$/.test(ending) && (LONG.test(markup) || /^\{[^\n]*\}[ \t]*\r?\n/.test(markup)))
}
