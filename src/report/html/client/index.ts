import { ADDRESSES } from './addresses.ts'
import { FACETS } from './facets.ts'
import { FILTERS } from './filters.ts'
import { KEYBOARD } from './keyboard.ts'
import { SHARED } from './shared.ts'
import { TICKS } from './ticks.ts'

/** The script of a page. It reads and changes what stands there already: it loads nothing, sends nothing and writes no markup. */
export const SCRIPT = `(() => {
'use strict'
${SHARED}${FILTERS}${FACETS}${TICKS}${ADDRESSES}${KEYBOARD}follow()
})()
`
