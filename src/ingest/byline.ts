const NAME = String.raw`\p{Lu}[\p{L}'’.-]*`
const PERSON = String.raw`${NAME}(?: (?:(?:de|del|da|dos|di|du|la|le|van|von|der|den|ter|bin|al|el|y|e) ){0,3}${NAME}){1,3}`
const BYLINE = new RegExp(
  String.raw`^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|(?:Author|Autor|Autorin|Auteur):)\s+(${PERSON}(?:(?:, | and | & | und | et | y | AND ){1}${PERSON}){0,4})(?:,? (?:for|in|at) [\p{L} ]{2,30}|, (?:${NAME} ?){1,4})?$`,
  'u',
)

/** The names in a line that is a byline and nothing else: "By Jane Doe and John Roe, Staff Writers". */
export function readByline(line: string): string | undefined {
  return BYLINE.exec(line)?.[1]
}
