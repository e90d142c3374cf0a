import { beginParagraph, endFlow, endParagraph, newFlow } from './flow.ts'
import { hides } from './changes.ts'
import type { Note } from './paragraph.ts'
import { endChange, endPage, flowOf, say, type State } from './state.ts'
import { isOff } from './styles.ts'
import { symbolOf } from './symbols.ts'
import type { Attributes } from './xml.ts'

/** What elements of a run show. */
export const SHOWN: Readonly<Record<string, (state: State, attributes: Attributes) => void>> = {
  'w:tab': (state) => say(state, '\t'),
  'w:ptab': (state) => say(state, '\t'),
  'w:cr': (state) => say(state, '\n'),
  'w:br': (state, attributes) => {
    if (attributes.get('type') === 'page') endPage(state, 'hard')
    say(state, '\n')
  },
  'w:noBreakHyphen': (state) => say(state, '\u2011'),
  'w:softHyphen': (state) => say(state, '\u00ad'),
  'w:sym': (state, attributes) => say(state, symbolOf(attributes.get('char'), attributes.get('font'))),
  'w:fldChar': ({ fields }, attributes) => fields.sign(attributes.get('fldCharType')),
  'w:lastRenderedPageBreak': (state) => endPage(state, 'rendered'),
  'w:footnoteReference': (state, attributes) => refer(state, 'footnotes', attributes),
  'w:endnoteReference': (state, attributes) => refer(state, 'endnotes', attributes),
  'w:commentReference': (state) => count(state, 'comments'),
}

function count(state: State, what: 'comments' | 'insets'): void {
  if (state.hiding === 0) state.leftOut[what] += 1
}

/** A note whose reference was taken out is none. */
function refer(state: State, kind: Note['kind'], attributes: Attributes): void {
  if (state.hiding === 0) state.notes.push({ kind, id: attributes.get('id') ?? '' })
}

/** What begins with an element. */
export const OPENED: Readonly<Record<string, (state: State, attributes: Attributes) => void>> = {
  'w:p': (state) => {
    beginParagraph(flowOf(state))
    state.mark = undefined
  },
  'w:r': (state) => {
    state.isHidden = false
  },
  'w:vanish': (state, attributes) => {
    if (state.names.at(-1) === 'w:rPr' && state.names.at(-2) === 'w:r') state.isHidden = !isOff(attributes.get('val'))
  },
  'w:tbl': (state) => {
    state.tables += 1
  },
  'w:tr': (state) => {
    state.rows.push(false)
    if (state.tables === 1) state.broken = undefined
  },
  'w:tc': (state) => {
    if (state.tables === 1) state.cell += 1
  },
  'w:txbxContent': ({ flows }) => {
    flows.push(newFlow())
  },
  'w:footnote': beginNote,
  'w:endnote': beginNote,
  'w:sdt': (state) => {
    state.isPlaceholder = false
  },
  'w:showingPlcHdr': (state) => {
    state.isPlaceholder = state.names.at(-1) === 'w:sdtPr'
  },
  'w:sectPr': (state) => {
    if (state.section) state.section.isPage = true
  },
  'w:altChunk': (state) => count(state, 'insets'),
  'w:subDoc': (state) => count(state, 'insets'),
  'mc:AlternateContent': ({ choices }) => {
    choices.push(false)
  },
}

/** What ends with an element. */
export const CLOSED: Readonly<Record<string, (state: State) => void>> = {
  'w:p': endOfParagraph,
  'w:tbl': (state) => {
    state.tables -= 1
  },
  'w:tr': (state) => {
    if (state.rows.pop()) endChange(state)
  },
  'w:tc': (state) => endFlow(flowOf(state)),
  'w:txbxContent': endOfBox,
  'w:footnote': endOfNote,
  'w:endnote': endOfNote,
  'w:sectPr': (state) => {
    state.section = undefined
    // The last one of a document stands in no paragraph.
    if (state.names.at(-1) === 'w:pPr') endPage(state, 'section')
  },
  'mc:AlternateContent': ({ choices }) => {
    choices.pop()
  },
}

function endOfParagraph(state: State): void {
  const { mark } = state
  const flow = flowOf(state)
  state.changes.pass([...state.made.slice(-1), ...(mark ? [mark] : [])])
  state.fields.endParagraph()
  if (flow.open && mark && hides(mark.kind, state.view)) flow.open.runsOn = true
  endParagraph(flow)
  state.mark = undefined
}

/** A box with more is a text of its own, and stands in the text where it is anchored. */
const LONG = 1200

/** The end of a box beside the text. */
export function endOfBox({ flows, boxes }: State): void {
  if (flows.length === 1) return
  const box = flows.pop()
  const outer = flows.at(-1)
  if (!box || !outer) return
  endFlow(box)
  const length = box.paragraphs.reduce((sum, { text }) => sum + text.length, 0)
  if (length <= LONG) boxes.push(box.paragraphs)
  else for (const paragraph of box.paragraphs) outer.paragraphs.push(paragraph)
}

function beginNote({ flows, noteIds }: State, attributes: Attributes): void {
  flows.push(newFlow())
  noteIds.push(attributes.get('id') ?? '')
}

/** The end of a note, in the file of the notes. */
function endOfNote({ flows, noteIds, noteTexts }: State): void {
  const [note, id] = [flows.length > 1 ? flows.pop() : undefined, noteIds.pop()]
  if (!note || id === undefined) return
  endFlow(note)
  noteTexts.set(id, note.paragraphs)
}
