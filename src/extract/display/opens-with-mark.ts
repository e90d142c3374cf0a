/** Words that begin with a quote mark. */
export const OPENS_WITH_MARK = /^["“”„‟«»‹›‘‚'`´]/
