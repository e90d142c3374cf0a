import type { Revisions } from '../../model.ts'
import { changeMade, markChange } from './changes.ts'
import { CLOSED, endOfBox, OPENED, SHOWN } from './elements.ts'
import { endFlow, endParagraph } from './flow.ts'
import type { Body } from './paragraph.ts'
import { readProperty } from './paragraph-properties.ts'
import { beginChange, endChange, newState, say, type State } from './state.ts'
import type { Styles } from './styles.ts'
import { type Attributes, walkXml } from './xml.ts'

/** Elements whose insides show nothing: what was there before the look of words was changed, the reading above a sign. */
const UNSEEN = /^w:(?:\w+Change|tblPr|tblGrid|rt)$/

/** Reads the main part of a Word file in one of its two views, event by event: there is no tree, so nothing is nested too deep. */
export function readBody(document: Uint8Array, styles: Styles, view: Revisions['view']): Body {
  const state = newState(styles, view)
  /** Elements open within one that is not seen. */
  let unseen = 0
  const fault = walkXml(document, {
    open: (name, attributes) => {
      if (unseen > 0 || isUnseen(state, name)) unseen += 1
      else open(state, name, attributes)
    },
    close: (name) => {
      if (unseen > 0) unseen -= 1
      else close(state, name)
    },
    text: (text) => {
      const element = state.names.at(-1)
      if (unseen === 0 && (element === 'w:t' || element === 'w:delText')) say(state, text.replaceAll(/[\r\n\t]/g, ' '))
    },
  })
  while (state.flows.length > 1) {
    endParagraph(state.flows.at(-1) ?? state.flows[0])
    endOfBox(state)
  }
  endFlow(state.flows[0])
  const { flows, boxes, changes, leftOut, notes, noteTexts } = state
  return { paragraphs: flows[0].paragraphs, boxes, revisions: changes.total(view), leftOut, notes, noteTexts, fault }
}

function open(state: State, name: string, attributes: Attributes): void {
  const parent = state.names.at(-1)
  if (state.inProperties) readProperty(state, name, attributes)
  else if (parent === 'w:r') SHOWN[name]?.(state, attributes)
  if (!state.inProperties || name === 'w:sectPr') OPENED[name]?.(state, attributes)
  if (name === 'w:pPr') state.inProperties = true
  const kind = changeMade(name, parent)
  if (kind) beginChange(state, { kind, by: attributes.get('author') ?? '' })
  const ofRow = parent === 'w:trPr' ? markChange(name) : undefined
  if (ofRow && state.rows.at(-1) === false) {
    state.rows[state.rows.length - 1] = true
    beginChange(state, { kind: ofRow, by: attributes.get('author') ?? '' })
  }
  state.names.push(name)
}

function close(state: State, name: string): void {
  state.names.pop()
  if (name === 'w:pPr') state.inProperties = false
  if (changeMade(name, state.names.at(-1))) endChange(state)
  CLOSED[name]?.(state)
}

/** Besides what never shows: the markup for programs of another age, and what a control says before it is filled in. */
function isUnseen(state: State, name: string): boolean {
  if (name === 'mc:Fallback' || name === 'mc:Choice') {
    const isChosen = state.choices.pop() === true
    state.choices.push(true)
    return isChosen
  }
  if (name === 'w:sdtContent' && state.isPlaceholder) {
    state.isPlaceholder = false
    return true
  }
  return UNSEEN.test(name)
}
