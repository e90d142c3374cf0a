/** What standard English prints after another negation for the negative word of speech: `don't know nobody`, `don't know anybody`. */
export const NEGATIVE_CONCORD: Readonly<Record<string, string>> = {
  nobody: 'anybody',
  nothing: 'anything',
  nowhere: 'anywhere',
  never: 'ever',
  no: 'any',
  none: 'any',
  neither: 'either',
  nor: 'or',
}
