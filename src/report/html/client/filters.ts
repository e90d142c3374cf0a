/** Showing rows of one verdict (or clusters of one severity), open ones, or those with a word. */
export const FILTERS = String.raw`
const buttons = all('.bar [data-show]')
const open = document.querySelector('.bar [data-open]')
const search = document.querySelector('.bar input[type=search]')
const words = new Map()
const isOn = (button) => button?.getAttribute('aria-pressed') === 'true'
const press = (button, on) => button?.setAttribute('aria-pressed', String(on))
const wordsOf = (item) => {
  if (!words.has(item)) words.set(item, item.textContent.toLowerCase())
  return words.get(item)
}

const tell = () => {
  if (!status) return
  const shown = items.filter((item) => !item.hidden).length
  const ticked = rows.filter(isTicked).length
  const said = rows.length > 0 ? [ticked + ' of ' + rows.length + ' ticked'] : []
  if (shown < items.length) said.push(shown + ' of ' + items.length + ' shown')
  const text = said.join(', ')
  if (status.textContent !== text) status.textContent = text
}

const filter = () => {
  const name = buttons.find(isOn)?.dataset.show ?? 'all'
  const sought = (search?.value ?? '').trim().toLowerCase()
  for (const item of items) {
    const fits = name === 'all' || item.dataset.verdict === name
    item.hidden = !(fits && !(isOn(open) && isTicked(item)) && (sought === '' || wordsOf(item).includes(sought)))
  }
  document.body.classList.toggle('filtered', items.some((item) => item.hidden))
  tell()
}

const showAll = () => {
  buttons.forEach((button) => press(button, button.dataset.show === 'all'))
  press(open, false)
  if (search) search.value = ''
  filter()
}

const bring = () => {
  const id = decodeURIComponent(location.hash.slice(1))
  const item = items.find((each) => each.id === id || each.contains(document.getElementById(id)))
  if (!item) return
  if (item.hidden) showAll()
  look(item, true)
}

for (const button of buttons)
  button.addEventListener('click', () => {
    buttons.forEach((each) => press(each, each === button))
    filter()
  })
open?.addEventListener('click', () => {
  press(open, !isOn(open))
  filter()
})
search?.addEventListener('input', filter)
addEventListener('hashchange', bring)
all('.bar').forEach((bar) => (bar.hidden = false))
`
