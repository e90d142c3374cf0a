/** How an error is told from one that is a fault of the program. */
const [BROKEN, EXHAUSTED] = ['Broken', 'Exhausted']

/** What is thrown where bytes break off or are damaged; its message is the reason, in a reader's words. What came before is sound. */
export const broken = (reason: string): Error => named(BROKEN, reason)

/** What is thrown where a file is out of all proportion: nothing more of it is read, however deep it was. */
export const exhausted = (reason: string): Error => named(EXHAUSTED, reason)

/** Why bytes end early; undefined of any other error. */
export const brokenBy = (error: unknown): string | undefined => messageOf(BROKEN, error)

/** Why no more of a file is read; undefined of any other error. */
export const exhaustedBy = (error: unknown): string | undefined => messageOf(EXHAUSTED, error)

/** What ends before it should. */
export const CUT_OFF = 'cut off before its end'

const named = (name: string, reason: string): Error => Object.assign(new Error(reason), { name })

const messageOf = (name: string, error: unknown): string | undefined =>
  error instanceof Error && error.name === name ? error.message : undefined
