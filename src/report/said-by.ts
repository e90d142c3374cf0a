import { withoutAccents } from '../text/without-accents.ts'
import { wordsIn } from '../text/words-in.ts'

/** Says nothing about who spoke. */
const PRONOUN =
  /^(?:i|you|we|s?he|they|it|who|one|ich|du|wir|ihr|er|sie|es|man|je|tu|nous|vous|ils?|elles?|on|yo|tú|usted|nosotros|él|ellas?|ellos)$/iu

/** Stands before a name and is none of it. */
const COURTESY = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady rev cllr councillor judge justice president minister senator captain coach
  mme mlle monsieur madame m herr frau signor signora señor señora sr sra don doña`
    .split(/\s+/)
    .map(withoutAccents),
)

/** Whom others give words to, where that is another name than the draft's: the surname, capitals or a title alone make none. */
export function saidBy(speaker: string | undefined, own: string | undefined): string | undefined {
  if (speaker === undefined || PRONOUN.test(speaker)) return undefined
  const [theirs, yours] = [nameIn(speaker), nameIn(own ?? '')]
  const [short, long] = theirs.length <= yours.length ? [theirs, yours] : [yours, theirs]
  const isOne = short.length > 0 && short.every((word) => long.includes(word))
  return isOne ? undefined : speaker
}

function nameIn(speaker: string): string[] {
  const words = wordsIn(speaker).map(withoutAccents)
  const name = words.filter((word) => !COURTESY.has(word))
  return name.length > 0 ? name : words
}
