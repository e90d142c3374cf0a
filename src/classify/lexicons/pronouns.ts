import type { ByLanguage } from './lexicon.ts'

/** Personal pronouns and the person each means: 1 I, 4 we, 2 you, 3m he, 3f she, 3n it, 6 they. English has the possessives too. */
export const PERSONS: ByLanguage = {
  en: `i=1 me=1 my=1 mine=1 myself=1 we=4 us=4 our=4 ours=4 ourselves=4 you=2 your=2 yours=2 yourself=2 yourselves=2 he=3m him=3m his=3m
    himself=3m she=3f her=3f hers=3f herself=3f it=3n its=3n itself=3n they=6 them=6 their=6 theirs=6 themselves=6`,
  de: 'ich=1 mich=1 mir=1 wir=4 uns=4 du=2 dich=2 dir=2 er=3m ihn=3m ihm=3m ihnen=6',
  fr: "je=1 j'=1 moi=1 nous=4 tu=2 toi=2 vous=5 il=3m elle=3f ils=6 elles=6 eux=6 leur=6",
  es: 'yo=1 nosotros=4 tú=2 él=3m ella=3f ellos=6 ellas=6 usted=5 ustedes=5',
}

/** Pronouns that name someone, rather than say whose a thing is. Spanish leaves its subjects out as it likes. */
export const AGENTS: ByLanguage = {
  en: 'i me we us you he him she they them',
  de: 'ich mich mir wir uns du dich dir er ihn ihm ihnen',
  fr: "je j' moi nous tu toi vous il elle ils elles eux",
}

/** Pronouns that stand as a subject. */
export const SUBJECTS: ByLanguage = {
  en: 'i we you he she it they',
  de: 'ich wir du er sie es',
  fr: "je j' nous tu vous il elle ils elles on",
  es: 'yo nosotros tú él ella ellos ellas',
}

/** Words that point back to something said before. */
export const ANAPHORS: ByLanguage = {
  en: 'they them it that this these those he him she their his its',
  de: 'sie es er das dies diese ihn ihm ihnen',
  fr: 'ils elles il elle cela ça ce ceci eux',
  es: 'ellos ellas él ella esto eso',
}
