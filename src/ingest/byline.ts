const NAME = String.raw`\p{Lu}[\p{L}'’.-]*`
const PERSON = String.raw`${NAME}(?: (?:(?:de|del|da|dos|di|du|la|le|van|von|der|den|ter|bin|al|el|y|e) ){0,3}${NAME}){1,3}`
/** "A", "A and B", "A, B and C"; what follows a mere comma is what she is: "A, Staff Writer". */
const PEOPLE = String.raw`${PERSON}(?:(?:, ${PERSON}){0,4},? (?:and|AND|&|und|et|y|e) ${PERSON})?`
const BYLINE = new RegExp(
  String.raw`^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|(?:Author|Autor|Autorin|Auteur):)\s+(${PEOPLE})(?:,? (?:for|in|at) [\p{L} ]{2,30}|, (?:${NAME} ?){1,4})?$`,
  'u',
)

/** The names in a line that is a byline and nothing else: "By Jane Doe and John Roe, Staff Writers". */
export function readByline(line: string): string | undefined {
  return BYLINE.exec(line)?.[1]
}
