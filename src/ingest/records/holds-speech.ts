/** Shorter texts are labels, captions, entries of menus. */
const STORY = 300
/** > | “We have waited nine winters for this,” said   as prints set what somebody says: it ends in a stop, and prose goes on behind it */
const SPEECH = /["“„«»]\s?\p{L}[^"“”„«»\n]{15,2000}(?:[,.!?…]\s?["“”«»]|["“”«»]\s?[,.])(?=\s|$)/u

/** Whether a value is a longer text in which somebody is quoted: with anything at all that articles have beside it, it is one. */
export const holdsSpeech = (value: unknown): boolean => typeof value === 'string' && value.length >= STORY && SPEECH.test(value)
