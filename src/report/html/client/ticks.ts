/**
 * Ticks and notes: kept in the browser as they are made, where it lets us, and saved as a file to be laid beside the draft.
 *
 * What is kept gives way once the report itself says something else of a quotation than it did.
 */
export const TICKS = String.raw`
const save = document.querySelector('.bar [data-save]')
const noted = ({ ticked, note }) => ticked || (note ?? '') !== ''
const stateOf = ({ ticked, note = '', since = '' }) => JSON.stringify([ticked, note, since])
const today = () => {
  const day = new Date(performance.timeOrigin + performance.now())
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
const storage = (use) => {
  try {
    return use(localStorage)
  } catch {
    return undefined
  }
}
const read = (key) => {
  try {
    return JSON.parse(storage((store) => store.getItem(key)) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

const tickets = data.drafts.flatMap((draft) => {
  const section = all('.draft').find((each) => each.dataset.draft === draft.article)
  const byId = new Map(section ? all('.row', section).map((row) => [row.dataset.id, row]) : [])
  return draft.quotations.flatMap((quotation) => {
    const row = byId.get(quotation.id)
    return row ? [{ draft, quotation, row, base: { ...quotation }, key: ['variorum', location.pathname, draft.path, quotation.id].join(' ') }] : []
  })
})
const unsaved = new Set()
// What the report, or a file that was saved before, has noted: taking it away must be told, too.
const had = new Set(tickets.filter(({ base }) => noted(base)).map(({ quotation }) => quotation))

const announce = () => {
  if (save) save.textContent = unsaved.size > 0 ? 'Save ticks (' + unsaved.size + ')' : 'Save ticks'
  save?.classList.toggle('due', unsaved.size > 0)
  tell()
}

const keepTicket = (ticket, isSaved) => {
  const { quotation, base, key } = ticket
  const { ticked, note, since } = quotation
  if (isSaved) unsaved.delete(ticket)
  else unsaved.add(ticket)
  const wasSaved = had.has(quotation)
  storage((store) => store.setItem(key, JSON.stringify({ ticked, note, since, base: stateOf(base), isSaved, wasSaved })))
}

const change = (ticket) => {
  const { quotation, row, base, key } = ticket
  quotation.ticked = boxOf(row).checked
  quotation.note = areaOf(row).value
  row.querySelector('.since')?.remove()
  const isAsBefore = quotation.ticked === base.ticked && quotation.note === (base.note ?? '')
  if (isAsBefore && (noted(base) || !had.has(quotation))) {
    Object.assign(quotation, { since: base.since, speaker: base.speaker })
    unsaved.delete(ticket)
    storage((store) => store.removeItem(key))
  } else {
    Object.assign(quotation, { since: today(), speaker: quotation.current })
    keepTicket(ticket, false)
  }
  announce()
}

for (const ticket of tickets) {
  const { quotation, row, base, key } = ticket
  const kept = read(key)
  if (kept && kept.base === stateOf(base)) {
    Object.assign(quotation, { ticked: kept.ticked === true, note: String(kept.note ?? ''), since: kept.since, speaker: quotation.current })
    row.querySelector('.since')?.remove()
    if (!kept.isSaved) unsaved.add(ticket)
    if (kept.wasSaved || kept.isSaved) had.add(quotation)
  }
  boxOf(row).checked = quotation.ticked
  areaOf(row).value = quotation.note ?? ''
  boxOf(row).addEventListener('change', () => change(ticket))
  areaOf(row).addEventListener('input', () => change(ticket))
}

const savedOf = ({ id, content, speaker, ticked, note, since }) => ({ id, content, speaker, ticked, ...(note ? { note } : {}), since })
const wordsIn = (id) => id.slice(0, 10)

const fileOf = ({ name, quotations, outdated }) => {
  const named = new Set([...quotations.filter((quotation) => noted(quotation) || had.has(quotation)), ...outdated].map(({ id }) => wordsIn(id)))
  const ticks = [...quotations.filter(({ id }) => named.has(wordsIn(id))), ...outdated].map(savedOf)
  ticks.sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))
  return JSON.stringify({ schemaVersion: 1, draft: name, ticks }, undefined, 2) + '\n'
}

save?.addEventListener('click', () => {
  const due = new Set([...unsaved].map(({ draft }) => draft))
  for (const draft of data.drafts.filter((each) => due.size === 0 || due.has(each))) {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([fileOf(draft)], { type: 'application/json' }))
    link.download = draft.name + '.variorum.json'
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  }
  for (const ticket of [...unsaved]) {
    if (noted(ticket.quotation)) had.add(ticket.quotation)
    keepTicket(ticket, true)
  }
  announce()
})
announce()
`
