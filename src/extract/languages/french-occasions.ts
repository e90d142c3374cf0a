import type { OccasionWords } from './occasion-words.ts'
import { PRESS } from './press.ts'
import { words } from './words.ts'

const DAY = '(?:[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi|[Dd]imanche)'
const MONTH = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)'
const PART = '(?:matin|midi|après-midi|soir)'
const DATE = [
  `(?:le )?${DAY}(?: ${PART})?(?: \\d{1,2}(?:er)? ${MONTH}(?: \\d{4})?)?(?: dernier)?`,
  `(?:le )?\\d{1,2}(?:er)? ${MONTH}(?: \\d{4})?`,
  `(?<=[Ee]n )(?:${MONTH}(?: \\d{4})?|(?:1[5-9]|20)\\d\\d)`,
  `(?:[Ll]a semaine|[Ll]e mois|[Ll]’année|[Ll]'année) (?:dernière|dernier|passée|passé)`,
  `(?:[Cc]ette semaine|[Cc]e (?:matin|soir|mois))`,
  `(?:[Hh]ier|[Aa]ujourd['’]hui)(?: ${PART})?`,
].join('|')

/** When, where and to whom, in French. */
export const frenchOccasions: OccasionWords = {
  date: new RegExp(`(?:[Ee]n )?(?<date>${DATE})(?![\\p{L}\\p{N}])`, 'uy'),
  telling: words(''),
  addressing: words(
    'dit disait dire lance lancé raconte raconté explique expliqué expliquait déclare déclaré déclarait affirme affirmé confie confié indique indiqué assure assuré répond répondu écrit écrivait précise précisé rappelle rappelé annonce annoncé',
  ),
  toward: words('à au aux devant auprès'),
  objects: words('lui leur nous vous moi toi elle eux'),
  deaf: words('vérité histoire'),
  trailing: words('ici là'),
  definite: words("le la les l'"),
  speaking: words(''),
  places: words('dans lors pendant durant sur en devant au à'),
  airs: words('sur'),
  within: words('avec à au aux de du des sur pour en devant'),
  events: words(
    'entretien interview conférence point réunion débat audience rassemblement manifestation meeting cérémonie hommage sommet congrès séance discours émission podcast procès dîner veillée assemblée',
  ),
  press: new Set([
    ...PRESS,
    ...words(
      'journal quotidien hebdomadaire magazine gazette radio télévision chaîne agence presse figaro monde matin parisien inter info express dépêche tribune croix',
    ),
  ]),
  tongues: words('français anglais allemand espagnol italien arabe russe polonais'),
}
