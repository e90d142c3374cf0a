/** Going through the rows, ticking and noting with the keyboard alone. */
export const KEYBOARD = String.raw`
const help = document.querySelector('dialog')

const go = (step) => {
  const at = items.indexOf(current)
  const ahead = step > 0 ? items.slice(at + 1) : items.slice(0, at < 0 ? 0 : at).reverse()
  const next = ahead.find((item) => !item.hidden)
  if (!next) return
  next.focus({ preventScroll: true })
  look(next, true)
  next.scrollIntoView({ block: 'nearest' })
}

const keys = {
  j: () => go(1),
  k: () => go(-1),
  x: () => current && boxOf(current)?.click(),
  n: () => current && areaOf(current)?.focus(),
  o: () => {
    const inside = current?.querySelector('details.inside')
    if (inside) inside.open = !inside.open
  },
  '/': () => search?.focus(),
  '?': () => help?.showModal(),
}

document.addEventListener('keydown', (event) => {
  const { target, key } = event
  if (event.ctrlKey || event.metaKey || event.altKey || help?.open) return
  const isField = target.matches('textarea, input:not([type=checkbox])')
  if (isField && key === 'Escape') {
    target.blur()
    current?.focus({ preventScroll: true })
  }
  if (isField || !Object.hasOwn(keys, key)) return
  event.preventDefault()
  keys[key]()
})
document.querySelector('.bar [data-help]')?.addEventListener('click', () => help?.showModal())
`
