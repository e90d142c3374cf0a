/** What a spreadsheet would take for a formula, and what was already kept from that. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u

/** Text for a cell of a spreadsheet: what it would run as a formula begins with an apostrophe. */
export function cellOf(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text that was put into a cell. */
export function textOfCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}
