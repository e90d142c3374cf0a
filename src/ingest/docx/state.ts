import type { Revisions } from '../../model.ts'
import { type Change, type ChangeCount, countChanges, hides } from './changes.ts'
import { type Fields, readFields } from './fields.ts'
import { type Flow, newFlow } from './flow.ts'
import type { Break, LeftOut, Note, Paragraph } from './paragraph.ts'
import type { Styles } from './styles.ts'

/** Where a walk through a Word file stands. */
export interface State {
  readonly view: Revisions['view']
  readonly styles: Styles
  /** The elements that are open. */
  readonly names: string[]
  /** The body, and the boxes that are open in it and in each other. */
  readonly flows: [Flow, ...Flow[]]
  readonly boxes: (readonly Paragraph[])[]
  /** The notes that were referred to; and in the file of the notes those that are open, and what they say, by id. */
  readonly notes: Note[]
  readonly noteIds: string[]
  readonly noteTexts: Map<string, readonly Paragraph[]>
  readonly changes: ChangeCount
  /** The changes that are open. */
  readonly made: Change[]
  /** How many of them hide what stands in them. */
  hiding: number
  /** The change to the end of the open paragraph. */
  mark: Change | undefined
  /** The properties of a paragraph are being read. */
  inProperties: boolean
  readonly fields: Fields
  /** For each choice between markup of two ages that is open, whether one was made. */
  readonly choices: boolean[]
  /** The end of the last section, until it is known whether the next one begins on a page of its own. */
  section: Break | undefined
  /** For each row that is open, whether it was put in or taken out as a whole. */
  readonly rows: boolean[]
  /** Tables in tables that are open, the cell of the outermost row, and the one whose page breaks count: each cell of a row that is broken has its own. */
  tables: number
  cell: number
  broken: number | undefined
  /** The words of the run are hidden; the words in a control only say what is to be filled in. */
  isHidden: boolean
  isPlaceholder: boolean
  readonly leftOut: { -readonly [K in keyof LeftOut]: LeftOut[K] }
}

export const newState = (styles: Styles, view: Revisions['view']): State => ({
  view,
  styles,
  names: [],
  flows: [newFlow()],
  boxes: [],
  notes: [],
  noteIds: [],
  noteTexts: new Map(),
  changes: countChanges(),
  made: [],
  hiding: 0,
  mark: undefined,
  inProperties: false,
  fields: readFields(),
  choices: [],
  section: undefined,
  rows: [],
  tables: 0,
  cell: 0,
  broken: undefined,
  isHidden: false,
  isPlaceholder: false,
  leftOut: { comments: 0, notes: 0, insets: 0, isHidden: false },
})

export const flowOf = ({ flows }: State): Flow => flows.at(-1) ?? flows[0]

/** Begins a change, and ends it. */
export function beginChange(state: State, change: Change): void {
  state.made.push(change)
  if (hides(change.kind, state.view)) state.hiding += 1
}

export function endChange(state: State): void {
  const change = state.made.pop()
  if (change && hides(change.kind, state.view)) state.hiding -= 1
}

/** Takes in what a run shows. */
export function say(state: State, text: string): void {
  if (text === '' || state.fields.isCode()) return
  // An insertion may stand in a deletion; more is nothing that a word processor writes.
  state.changes.pass(state.made.slice(-2))
  const { open } = flowOf(state)
  if (state.hiding > 0 || !open) return
  if (state.isHidden) state.leftOut.isHidden = true
  else open.text += text
}

/** Takes in that a page ends; boxes are on the page they stand on. */
export function endPage(state: State, kind: Break['kind']): void {
  const { open } = flowOf(state)
  if (!open || state.flows.length > 1 || (kind === 'hard' && state.hiding > 0)) return
  if (kind === 'rendered' && state.tables > 0) {
    state.broken ??= state.cell
    if (state.broken !== state.cell) return
  }
  const made: Break = { kind, at: open.text.length, isPage: kind !== 'section' }
  open.breaks.push(made)
  if (kind === 'section') state.section = made
}
