import type { Break, Paragraph } from './paragraph.ts'
import type { StyleRole } from './styles.ts'

/** A paragraph in the making. */
interface OpenParagraph {
  readonly breaks: Break[]
  text: string
  role: StyleRole | undefined
  isRuled: boolean
  /** Its end was taken out, or it is a large first letter: the next one goes on. */
  runsOn: boolean
}

/** Text that runs on from paragraph to paragraph: the body, or a box beside it. */
export interface Flow {
  readonly paragraphs: Paragraph[]
  open: OpenParagraph | undefined
  /** What the next paragraph goes on from. */
  waiting: OpenParagraph | undefined
}

export const newFlow = (): Flow => ({ paragraphs: [], open: undefined, waiting: undefined })

export function beginParagraph(flow: Flow): void {
  if (flow.open) endParagraph(flow)
  const { waiting } = flow
  flow.open = {
    breaks: waiting?.breaks ?? [],
    text: waiting?.text ?? '',
    role: undefined,
    isRuled: waiting?.isRuled ?? false,
    runsOn: false,
  }
  flow.waiting = undefined
}

export function endParagraph(flow: Flow): void {
  const { open } = flow
  if (!open) return
  if (open.runsOn) flow.waiting = open
  else flow.paragraphs.push(open)
  flow.open = undefined
}

/** Nothing goes on past the end of a cell, a box or the document. */
export function endFlow(flow: Flow): void {
  endParagraph(flow)
  if (flow.waiting) flow.paragraphs.push(flow.waiting)
  flow.waiting = undefined
}
