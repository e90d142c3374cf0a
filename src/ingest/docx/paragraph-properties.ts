import { markChange } from './changes.ts'
import { endPage, flowOf, type State } from './state.ts'
import { isOff } from './styles.ts'
import type { Attributes } from './xml.ts'

type Property = (state: State, attributes: Attributes, parent: string | undefined) => void

/** What the properties of a paragraph tell. */
const PROPERTIES: Readonly<Record<string, Property>> = {
  'w:pStyle': (state, attributes) => {
    const { open } = flowOf(state)
    const { role, startsPage } = state.styles(attributes.get('val') ?? '')
    if (open) open.role = role
    if (startsPage) endPage(state, 'before')
  },
  'w:pageBreakBefore': (state, attributes) => {
    if (!isOff(attributes.get('val'))) endPage(state, 'before')
  },
  'w:framePr': (state, attributes) => {
    const { open } = flowOf(state)
    if (open && /^(?:drop|margin)$/.test(attributes.get('dropCap') ?? '')) open.runsOn = true
  },
  'w:type': ({ section }, attributes, parent) => {
    if (section && parent === 'w:sectPr' && /^(?:continuous|nextColumn)$/.test(attributes.get('val') ?? '')) section.isPage = false
  },
  'w:top': rule,
  'w:bottom': rule,
}

function rule(state: State, attributes: Attributes, parent: string | undefined): void {
  const { open } = flowOf(state)
  if (open && parent === 'w:pBdr' && !/^(?:nil|none)$/.test(attributes.get('val') ?? 'nil')) open.isRuled = true
}

/** Takes in a property of the open paragraph, or a change to its end. */
export function readProperty(state: State, name: string, attributes: Attributes): void {
  const parent = state.names.at(-1)
  PROPERTIES[name]?.(state, attributes, parent)
  const kind = parent === 'w:rPr' ? markChange(name) : undefined
  if (kind) state.mark = { kind, by: attributes.get('author') ?? '' }
}
