/**
 * Showing clusters by severity, state, kind, outlet, speaker, date and words, all at once; kept in the address, so that what is shown can be sent.
 *
 * A cluster is shown if one of its differences fits everything: that is of this severity and kind and state, and on one side of it stands an
 * article of this outlet from these days.
 */
export const FACETS = String.raw`
const form = panel?.querySelector('form')
const none = document.querySelector('.none')
const clear = panel?.querySelector('[data-clear]')
const asked = panel?.querySelector('[data-asked]')
const MANY = ['severity', 'state']
const ONE = ['q', 'kind', 'outlet', 'speaker', 'from', 'to']
const { speakers = [], outlets = [], articles = [], clusters = [] } = data.filters ?? {}
const plural = (count, noun) => count + ' ' + noun + (count === 1 ? '' : 's')
const total = clusters.reduce((sum, [, found]) => sum + found.length, 0)
const texts = new Map()
/** The words of a cluster: who is quoted, what is printed and where, and what its parts are called. */
const textOf = (card) => {
  if (!texts.has(card)) {
    const parts = all('h3, .wording, .reading, .sigla, .printings, .id, .standing', card)
    texts.set(card, folded(parts.map((part) => part.textContent).join('\n')))
  }
  return texts.get(card)
}

const wanted = () => {
  const given = new FormData(form)
  return Object.fromEntries([...MANY.map((name) => [name, given.getAll(name)]), ...ONE.map((name) => [name, String(given.get(name) ?? '').trim()])])
}

const addressOf = (given) => {
  const said = new URLSearchParams()
  for (const name of [...MANY, ...ONE]) if (given[name].length > 0) said.set(name, [given[name]].flat().join(','))
  return said.toString().replaceAll('%2C', ',')
}

/** What is filtered by, in words: for paper, which has no fields. */
const askedFor = (given) => {
  const kind = form.elements.kind?.selectedOptions[0]?.dataset.name
  const days = ['from', 'to'].filter((name) => given[name] !== '').map((name) => name + ' ' + given[name])
  return [given.q === '' ? '' : '“' + given.q + '”', ...given.severity, ...given.state, given.kind === '' ? '' : (kind ?? given.kind), given.outlet, given.speaker, ...days].filter((each) => each).join(', ')
}

/** Phrases in quotation marks as they are, all else word by word. */
const termsOf = (sought) => [...folded(sought).matchAll(/"([^"]+)"|[^\s"]+/g)].map(([term, phrase]) => (phrase ?? term).trim()).filter((term) => term)

const filterCards = () => {
  const given = wanted()
  const terms = termsOf(given.q)
  const [outlet, speaker] = [outlets.indexOf(given.outlet), speakers.indexOf(given.speaker)]
  const isBound = given.outlet !== '' || given.from !== '' || given.to !== ''
  const isIn = articles.map(([label, from, to]) => (given.outlet === '' || label === outlet) && (given.from === '' || (to ?? '') >= given.from) && (given.to === '' || (from ?? '9') <= given.to))
  const fits = ([severity, kind, state, of]) =>
    (given.severity.length === 0 || given.severity.includes(severity)) &&
    (given.state.length === 0 || given.state.includes(state)) &&
    (given.kind === '' || given.kind === kind) &&
    (!isBound || of.some((at) => isIn[at]))
  const isFiltered = addressOf(given) !== ''
  let [shown, found] = [0, 0]
  cards.forEach((card, i) => {
    const [names, differences] = clusters[i]
    const fitting = differences.map(fits)
    const isShown = fitting.includes(true) && (given.speaker === '' || names.includes(speaker)) && (terms.length === 0 || terms.every((term) => textOf(card).includes(term)))
    if (card.hidden === isShown) card.hidden = !isShown
    const isPartly = isShown && fitting.includes(false)
    if (isPartly || card.dataset.partly) {
      card.querySelectorAll('.variants tbody tr').forEach((row, at) => row.classList.toggle('aside', isPartly && !fitting[at]))
      card.toggleAttribute('data-partly', isPartly)
      if (isPartly) card.dataset.partly = 'yes'
    }
    if (isShown) [shown, found] = [shown + 1, found + fitting.filter(Boolean).length]
  })
  document.body.classList.toggle('filtered', isFiltered)
  clear.hidden = !isFiltered
  none.hidden = shown > 0
  asked.textContent = isFiltered ? askedFor(given) : ''
  say(isFiltered ? shown + ' of ' + plural(cards.length, 'quotation') + ', ' + found + ' of ' + plural(total, 'difference') : plural(cards.length, 'quotation') + ', ' + plural(total, 'difference'))
}

let waiting
const fill = (said) => {
  // What was being typed gives way to what the address asks for.
  clearTimeout(waiting)
  for (const field of form.elements)
    if (field.type === 'checkbox') field.checked = (said.get(field.name) ?? '').split(',').includes(field.value)
    else if (ONE.includes(field.name)) field.value = said.get(field.name) ?? ''
}

const keep = () => {
  const address = addressOf(wanted())
  try {
    history.replaceState(null, '', address === '' ? location.pathname + location.search : '#' + address)
  } catch {
    // Some browsers let an address change only so often: the next change will do.
  }
}

const showAllCards = () => {
  fill(new URLSearchParams())
  filterCards()
}

const later = () => {
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    filterCards()
    keep()
  }, 80)
}

if (form) {
  // Without scripts they lead to all clusters.
  for (const link of all('[data-filter]')) link.hash = link.dataset.filter
  panel.hidden = false
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('input', later)
  form.addEventListener('reset', later)
  const inside = panel.querySelector('.facets')
  const wide = matchMedia('(min-width: 64rem)')
  const fold = () => (inside.open = wide.matches)
  fold()
  filterCards()
  wide.addEventListener('change', fold)
}
`
