import { BASE } from './base.ts'
import { CHECKLIST } from './checklist.ts'
import { CLUSTERS } from './clusters.ts'
import { DRAFT } from './draft.ts'
import { INSIDE } from './inside.ts'
import { PANEL } from './panel.ts'
import { PAPER } from './paper.ts'
import { VERDICTS } from './verdicts.ts'

/** The style sheet of a page. No style attribute is used: the policy of the page would not let it count. */
export const STYLE = [BASE, VERDICTS, DRAFT, CHECKLIST, CLUSTERS, INSIDE, PANEL, PAPER].join('')
