/** Showing rows of a checklist: those of one verdict, open ones, or those with a word. */
export const FILTERS = String.raw`
const buttons = all('.bar [data-show]')
const open = document.querySelector('.bar [data-open]')
const words = new Map()
const isOn = (button) => button?.getAttribute('aria-pressed') === 'true'
const press = (button, on) => button?.setAttribute('aria-pressed', String(on))
const wordsOf = (row) => {
  if (!words.has(row)) words.set(row, folded(row.textContent))
  return words.get(row)
}

const tell = () => {
  if (rows.length === 0) return
  const shown = rows.filter((row) => !row.hidden).length
  const ticked = rows.filter(isTicked).length
  say([ticked + ' of ' + rows.length + ' ticked', ...(shown < rows.length ? [shown + ' of ' + rows.length + ' shown'] : [])].join(', '))
}

const filterRows = () => {
  const name = buttons.find(isOn)?.dataset.show ?? 'all'
  const sought = folded(search?.value ?? '').trim()
  for (const row of rows) {
    const fits = name === 'all' || row.dataset.verdict === name
    row.hidden = !(fits && !(isOn(open) && isTicked(row)) && (sought === '' || wordsOf(row).includes(sought)))
  }
  document.body.classList.toggle('filtered', rows.some((row) => row.hidden))
  tell()
}

const showAllRows = () => {
  buttons.forEach((button) => press(button, button.dataset.show === 'all'))
  press(open, false)
  if (search) search.value = ''
  filterRows()
}

for (const button of buttons)
  button.addEventListener('click', () => {
    buttons.forEach((each) => press(each, each === button))
    filterRows()
  })
open?.addEventListener('click', () => {
  press(open, !isOn(open))
  filterRows()
})
if (!panel) search?.addEventListener('input', filterRows)
all('.bar').forEach((bar) => (bar.hidden = false))
`
