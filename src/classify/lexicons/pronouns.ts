import type { ByLanguage } from './lexicon.ts'

/** Personal pronouns and the person each means: 1 I, 4 we, 2 you, 3m he, 3f she, 3n it, 6 they. English has the possessives too. */
export const PERSONS: ByLanguage = {
  en: `i=1 me=1 my=1 mine=1 myself=1 we=4 us=4 our=4 ours=4 ourselves=4 you=2 your=2 yours=2 yourself=2 yourselves=2 he=3m him=3m his=3m
    himself=3m she=3f her=3f hers=3f herself=3f it=3n its=3n itself=3n they=6 them=6 their=6 theirs=6 themselves=6`,
  de: 'ich=1 mich=1 mir=1 wir=4 uns=4 du=2 dich=2 dir=2 er=3m ihn=3m ihm=3m sie=6 ihnen=6',
  fr: "je=1 j'=1 moi=1 nous=4 tu=2 toi=2 vous=5 il=3m elle=3f ils=6 elles=6 eux=6 leur=6",
  es: 'yo=1 nosotros=4 tú=2 él=3m ella=3f ellos=6 ellas=6 usted=5 ustedes=5',
  nl: `ik=1 mij=1 mijn=1 wij=4 we=4 ons=4 onze=4 jij=2 je=2 jou=2 jouw=2 u=5 uw=5 jullie=5 hij=3m hem=3m haar=3f zij=6 ze=6 hun=6 hen=6`,
  it: 'io=1 noi=4 tu=2 voi=5 lui=3m lei=3f loro=6',
  pt: 'eu=1 nós=4 tu=2 você=2 vocês=5 ele=3m ela=3f eles=6 elas=6',
}

/** Pronouns that name someone, rather than say whose a thing is. Spanish leaves its subjects out as it likes. */
export const AGENTS: ByLanguage = {
  en: 'i me we us you he him she they them',
  de: 'ich mich mir wir uns du dich dir er ihn ihm sie ihnen',
  fr: "je j' moi nous tu toi vous il elle ils elles eux",
  nl: 'ik mij wij we ons jij je jou u jullie hij hem zij ze haar hun hen',
}

/** Pronouns that stand as a subject. */
export const SUBJECTS: ByLanguage = {
  en: 'i we you he she it they',
  de: 'ich wir du er sie es',
  fr: "je j' nous tu vous il elle ils elles on",
  es: 'yo nosotros tú él ella ellos ellas',
  nl: 'ik wij we jij je u jullie hij zij ze het men',
  it: 'io noi tu voi lui lei loro',
  pt: 'eu nós tu você vocês ele ela eles elas',
}

/** Words that point back to something said before. */
export const ANAPHORS: ByLanguage = {
  en: 'they them it that this these those he him she their his its',
  de: 'sie es er das dies diese ihn ihm ihnen',
  fr: 'ils elles il elle cela ça ce ceci eux',
  es: 'ellos ellas él ella esto eso',
  nl: 'zij ze hij het dat dit deze die hem haar hen hun',
  it: 'lui lei loro esso essa essi esse questo ciò',
  pt: 'ele ela eles elas isto isso aquilo',
}
