import type { ByLanguage } from './lexicon.ts'

/** Personal pronouns and the person each means: 1 I, 4 we, 2 you, 3m he, 3f she, 3n it, 6 they, 5 whom one addresses formally, 7 anyone; the possessives too. */
export const PERSONS: ByLanguage = {
  en: `i=1 me=1 my=1 mine=1 myself=1 we=4 us=4 our=4 ours=4 ourselves=4 you=2 your=2 yours=2 yourself=2 yourselves=2 he=3m him=3m his=3m
    himself=3m she=3f her=3f hers=3f herself=3f it=3n its=3n itself=3n they=6 them=6 their=6 theirs=6 themselves=6`,
  de: `ich=1 mich=1 mir=1 mein=1 meine=1 meinen=1 meinem=1 meiner=1 meines=1 wir=4 uns=4 unser=4 unsere=4 unseren=4 unserem=4 unserer=4 unseres=4
    du=2 dich=2 dir=2 dein=2 deine=2 deinen=2 deinem=2 deiner=2 er=3m ihn=3m ihm=3m sein=3m seine=3m seinen=3m seinem=3m seiner=3m seines=3m
    sie=6 ihnen=6 denen=6 ihr=6 ihre=6 ihren=6 ihrem=6 ihrer=6 ihres=6 euch=5 euer=5 eure=5 euren=5 man=7`,
  fr: `je=1 j'=1 moi=1 me=1 m'=1 mon=1 ma=1 mes=1 nous=4 notre=4 nos=4 tu=2 toi=2 te=2 t'=2 ton=2 ta=2 tes=2 vous=5 votre=5 vos=5 il=3m elle=3f
    son=3 sa=3 ses=3 lui=3 ils=6 elles=6 eux=6 leur=6 leurs=6 on=7`,
  es: `yo=1 me=1 mi=1 mis=1 mí=1 conmigo=1 nosotros=4 nosotras=4 nos=4 nuestro=4 nuestra=4 nuestros=4 nuestras=4 tú=2 te=2 tu=2 tus=2 ti=2 contigo=2
    él=3m ella=3f le=3 su=3 sus=3 ellos=6 ellas=6 les=6 usted=5 ustedes=5 vosotros=2 vosotras=2 os=2 vuestro=2 vuestra=2`,
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
  es: 'yo nosotros nosotras tú él ella ellos ellas usted ustedes',
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
