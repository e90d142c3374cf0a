import { type Content, type Markup, markup } from './markup.ts'

type Key = readonly [key: string, use: string]

const ROWS: readonly Key[] = [
  ['j k', 'next, previous quotation'],
  ['x', 'tick it, or take the tick off'],
  ['n', 'write a note'],
]
const CARDS: readonly Key[] = [
  ['j k', 'next, previous quotation'],
  ['c', 'copy the link to it'],
]
const BOTH: readonly Key[] = [
  ['o', 'open or close its printings'],
  ['/', 'search'],
  ['?', 'these keys'],
  ['Esc', 'leave a field'],
]

/** What the keys do, of a checklist or of clusters, opened by `?`. */
export function keyboardHelp(page: 'checklist' | 'clusters'): Markup {
  const keys = [...(page === 'checklist' ? ROWS : CARDS), ...BOTH]
  const note: Content =
    page === 'checklist'
      ? markup`<p>Ticks and notes are kept in this browser until they are saved. Save ticks gives a file to be laid beside the draft; the next check reads it.</p>`
      : undefined
  return markup`<dialog aria-label="Keyboard"><h2>Keyboard</h2><dl>${keys.map(([key, use]) => markup`<dt>${key}</dt><dd>${use}</dd>`)}</dl>${note}<form method="dialog"><button type="submit">Close</button></form></dialog>
`
}

/** The button that opens it. */
export const HELP_BUTTON = markup`<button type="button" data-help aria-label="? Keyboard">?</button>`
