/** Going through the rows or cards, opening, ticking, noting and copying with the keyboard alone. */
export const KEYBOARD = String.raw`
const help = document.querySelector('dialog')

const go = (step) => {
  const at = items.indexOf(current)
  const ahead = step > 0 ? items.slice(at + 1) : items.slice(0, at < 0 ? 0 : at).reverse()
  const next = ahead.find((item) => !item.hidden)
  if (!next) return
  next.focus({ preventScroll: true })
  look(next, true)
  next.scrollIntoView({ block: rows.length > 0 ? 'nearest' : 'start' })
}

const setAll = (isOpen) => items.forEach((item) => item.querySelectorAll('details.inside').forEach((inside) => (inside.open = isOpen)))

const keys = {
  j: () => go(1),
  k: () => go(-1),
  x: () => current && boxOf(current)?.click(),
  n: () => current && areaOf(current)?.focus(),
  o: () => {
    if (!current) go(1)
    const inside = current?.querySelector('details.inside')
    if (inside) inside.open = !inside.open
  },
  c: () => current?.querySelector('[data-copy]')?.click(),
  '/': () => search?.focus(),
  '?': () => help?.showModal(),
}

document.addEventListener('keydown', (event) => {
  const { target, key } = event
  if (event.ctrlKey || event.metaKey || event.altKey || help?.open) return
  const isField = target.matches('textarea, select, input:not([type=checkbox])')
  if (isField && key === 'Escape') {
    target.blur()
    current?.focus({ preventScroll: true })
  }
  if (isField || !Object.hasOwn(keys, key)) return
  event.preventDefault()
  keys[key]()
})
document.querySelector('[data-help]')?.addEventListener('click', () => help?.showModal())

const opener = document.querySelector('[data-all]')
const isAllOpen = () => cards.every((card) => card.hidden || card.querySelector('details.inside')?.open !== false)
opener?.addEventListener('click', () => {
  const isToOpen = !isAllOpen()
  setAll(isToOpen)
  opener.textContent = isToOpen ? 'Close all' : 'Open all'
})

// What differs is in sight at once, though it stand far along the line.
document.addEventListener('toggle', ({ target }) => {
  const scroll = target.open && itemOf(target) === current ? target.querySelector('.scroll') : undefined
  const [sigla, first] = scroll?.querySelectorAll('thead th') ?? []
  const isLeftToRight = scroll?.querySelector('table').dir !== 'rtl'
  if (first && isLeftToRight && first.offsetLeft + first.offsetWidth > scroll.clientWidth) scroll.scrollLeft = first.offsetLeft - Math.max(sigla.offsetWidth, scroll.clientWidth / 2)
}, true)

// On paper nothing can be opened; what was closed is closed again.
let shut = []
addEventListener('beforeprint', () => {
  if (rows.length > 0) return
  shut = all('.card:not([hidden]) details.inside:not([open])')
  shut.forEach((inside) => (inside.open = true))
})
addEventListener('afterprint', () => {
  shut.forEach((inside) => (inside.open = false))
  shut = []
})
`
