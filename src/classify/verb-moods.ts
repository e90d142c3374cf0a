import { lookUp } from '../text/look-up.ts'

/** How a language forms what would be, `conditional`, and what will be, `future`, both on the infinitive. */
interface Mood {
  readonly conditional: RegExp
  readonly future: RegExp
  /** What the conditional adds to a form of the present with which it shares its stem. */
  readonly added: RegExp
}

/** Endings after Grevisse, Le bon usage, § 794 (fr), RAE, Nueva gramática, § 4.4 (es) and Serianni, Grammatica italiana, XI (it). */
const MOODS: Readonly<Record<string, Mood>> = {
  fr: { conditional: /r(?:ais|ait|ions|iez|aient)$/u, future: /r(?:ai|as|a|ons|ez|ont)$/u, added: /^[ei]?r(?:ais|ait|ions|iez|aient)$/u },
  es: { conditional: /ría(?:s|mos|n)?$/u, future: /r(?:é|ás|á|emos|éis|án)$/u, added: /^[aei]?ría(?:s|mos|n)?$/u },
  it: {
    conditional: /r(?:ei|esti|ebbe|emmo|este|ebbero)$/u,
    future: /r(?:ò|ai|à|emo|ete|anno)$/u,
    added: /^[ei]?r(?:ei|esti|ebbe|emmo|este|ebbero)$/u,
  },
  pt: { conditional: /ria(?:s|m)?$|ríamos$/u, future: /r(?:ei|ás|á|emos|ão)$/u, added: /^[aei]?r(?:ia(?:s|m)?|íamos)$/u },
}

/** Letters that two forms of one verb share. */
const STEM = 3
const LONGEST_ENDING = 4
/** How the infinitive ends before its `r`; French `entrait` is no conditional. */
const INFINITIVE = /.(?:[aeiudvr]|tt)$/u

/** Whether one word says what would be and the other, a form of the same verb, what is or will be: `fermera`, `fermerait`; `despediremos`, `despediríamos`. */
export function changesMood(one: string, other: string, language: string): boolean {
  const mood = lookUp(MOODS, language)
  return mood !== undefined && (wouldBe(one, other, mood) || wouldBe(other, one, mood))
}

function wouldBe(conditional: string, other: string, mood: Mood): boolean {
  if (!mood.conditional.test(conditional) || mood.conditional.test(other)) return false
  const [stem, otherStem] = [conditional.replace(mood.conditional, ''), other.replace(mood.future, '')]
  if (stem === otherStem && other !== otherStem && INFINITIVE.test(stem)) return true
  let shared = 0
  const [plain, there] = [bare(conditional), bare(other)]
  while (shared < there.length && plain[shared] === there[shared]) shared += 1
  if (shared < STEM || there.length - shared > LONGEST_ENDING) return false
  // `cerrar`, `cerraría`, but not `mayor`, `mayoría`.
  const isInfinitive = /[aei]r$/u.test(there.slice(0, shared))
  return mood.added.test(conditional.slice(shared)) || (isInfinitive && mood.added.test(conditional.slice(shared - 1)))
}

function bare(norm: string): string {
  return norm.normalize('NFD').replaceAll(/\p{M}/gu, '')
}
