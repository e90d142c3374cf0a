/** A word of a name. */
export const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`

const BODY = String.raw`(?:police|ministry|office|department|company|council|government|university|court|agency|party|committee|union|bank|association|commission|foundation|institute|team|church|club|house|group)`
const BODIES = new RegExp(String.raw`\b(?:${BODY}|spokes\w*|inc|ltd)\b`, 'iu')
const SPOKES = String.raw`(?:spokes(?:man|woman|person)|press (?:officer|secretary)|representative)`

/** > a Marsh Mills spokeswoman   > a spokesman for Marsh Mills: for whom someone unnamed speaks */
const SPOKEN_FOR = new RegExp(
  `^(?:[Aa]n? |[Tt]he )?(?:(?<before>${CAPITALISED}(?: ${CAPITALISED}){1,3}) ${SPOKES}|${SPOKES} (?:for|of|at) (?:the )?(?<after>${CAPITALISED}(?: ${CAPITALISED}){1,3}))$`,
  'u',
)

/** > the ministry   > a spokesman for the harbour company   > a police spokeswoman */
const UNNAMED = new RegExp(
  String.raw`^(?:(?:[Aa]n? |[Tt]he )?${SPOKES} (?:for|of|at) (?<after>the (?:\p{Ll}+ ){0,2}${BODY})|(?:[Aa]n? |[Tt]he )(?<before>(?:\p{Ll}+ )?${BODY}) ${SPOKES}|[Tt]he (?<alone>(?:\p{Ll}+ ){0,2}${BODY}))$`,
  'u',
)

/** Whether a name is that of a body that speaks through people. */
export function isBodyName(name: string): boolean {
  return BODIES.test(name)
}

/** The name of whom someone unnamed speaks for. */
export function spokenFor(text: string): string | undefined {
  const named = SPOKEN_FOR.exec(text)?.groups
  return named?.['before'] ?? named?.['after']
}

/** A body that is given no name, or whose unnamed spokesman speaks: `the ministry`. */
export function unnamedBody(text: string): string | undefined {
  const named = UNNAMED.exec(text)?.groups
  const body = named?.['after'] ?? named?.['before'] ?? named?.['alone']
  return body === undefined || body.startsWith('the ') ? body : `the ${body}`
}
