/** What the address of the page asks for: filters, or one row, cluster or difference, which is shown whatever the filters say. Links that copy themselves. */
export const ADDRESSES = String.raw`
const idIn = (hash) => {
  try {
    return decodeURIComponent(hash)
  } catch {
    return ''
  }
}

const bring = () => {
  const id = idIn(location.hash.slice(1))
  const target = id === '' ? null : document.getElementById(id)
  const item = itemOf(target)
  if (!item) return
  const isRow = rows.length > 0
  if (item.hidden) isRow ? showAllRows() : showAllCards()
  const inside = isRow ? undefined : item.querySelector('details.inside')
  if (inside) inside.open = true
  look(item, false)
  if (!isRow) item.scrollIntoView({ block: 'start' })
  target.scrollIntoView({ block: 'nearest' })
}

const follow = () => {
  const hash = location.hash.slice(1)
  if (form && (hash === '' || hash.includes('='))) {
    fill(new URLSearchParams(hash))
    filterCards()
  } else bring()
}
addEventListener('hashchange', follow)
// The browser goes to an address by itself once all is loaded, and puts what it finds at the very top.
addEventListener('load', () => setTimeout(bring))

const copy = async (button) => {
  const address = location.href.split('#')[0] + '#' + button.dataset.copy
  try {
    await navigator.clipboard.writeText(address)
    button.textContent = 'copied'
  } catch {
    // Where the clipboard is closed to us, the address bar has it.
    location.hash = button.dataset.copy
    button.textContent = 'in the address bar'
  }
  setTimeout(() => (button.textContent = 'copy link'), 2_000)
}
document.addEventListener('click', (event) => {
  const button = event.target.closest?.('[data-copy]')
  if (button) void copy(button)
})
document.body.classList.add('scripted')
`
