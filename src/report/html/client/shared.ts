/** What the other pieces of the script share: the rows of a checklist, or the cards of a report, and which one is being looked at. */
export const SHARED = String.raw`
const all = (selector, root = document) => [...root.querySelectorAll(selector)]
const data = JSON.parse(document.getElementById('data').textContent)
const rows = all('.row')
const cards = all('.card')
const items = rows.length > 0 ? rows : cards
const panel = document.querySelector('.panel')
const search = document.querySelector('.bar input[type=search], .panel input[type=search]')
const status = document.querySelector('[data-count]')
const boxOf = (row) => row.querySelector('.tick input')
const areaOf = (row) => row.querySelector('.note textarea')
const isTicked = (row) => boxOf(row)?.checked === true
const itemOf = (element) => (rows.length > 0 ? element?.closest?.('.row') : element?.closest?.('.card')) ?? undefined
const say = (text) => {
  if (status && status.textContent !== text) status.textContent = text
}
/** Accents, capitals and the forms of quotation marks do not count in a search. */
const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[‘’‚‛′]/g, "'").replace(/[“”„«»]/g, '"').replace(/ß/g, 'ss').replace(/\s+/g, ' ')
let current

const look = (item, isToScroll) => {
  if (!item || item === current) return
  current?.classList.remove('current')
  all('.q.current').forEach((link) => link.classList.remove('current'))
  current = item
  item.classList.add('current')
  const links = all('.q').filter((link) => link.hash === '#' + item.id)
  links.forEach((link) => link.classList.add('current'))
  const pane = links[0]?.closest('.pane')
  if (pane && pane.scrollHeight > pane.clientHeight + 1) pane.scrollTop = links[0].offsetTop - pane.clientHeight / 3
  if (isToScroll) item.scrollIntoView({ block: 'nearest' })
}

document.addEventListener('focusin', (event) => look(itemOf(event.target), false))
document.addEventListener('click', (event) => look(itemOf(event.target), false))
`
