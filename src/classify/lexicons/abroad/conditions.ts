/** What must stand next to a word for it to bind a statement to a condition. */
interface Need {
  readonly before?: RegExp
  readonly after?: RegExp
}

const QUE = /^(?:que|qu')$/
/** What may follow French `si` where it sets a condition; before an adjective it says how much. */
const SUBJECT =
  /^(?:je|j'|tu|on|l'|il|ils|elle|elles|nous|vous|ce|c'|cela|ça|le|la|les|un|une|des|du|d'|de|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|cet|cette|ces|tout|tous|toutes|chaque|quelqu'un|quelqu'|quelque|personne|rien|aucun|aucune|jamais|en|y|par|certains|plusieurs|nécessaire|besoin|\d.*)$/

/** Words of which only a phrase binds: `tant que`, `à moins que`, `es sei denn`, `siempre que`. After the conjunctions listed by Duden (de), Grevisse (fr) and RAE (es). */
const NEEDS: Readonly<Record<string, Readonly<Record<string, Need>>>> = {
  de: { sei: { after: /^denn$/ }, denn: { before: /^sei$/ }, bedingung: { after: /^(?:dass|daß|zu)$/ }, fall: { before: /^im$/ } },
  fr: {
    "s'": { after: /^ils?$/ },
    si: { after: SUBJECT },
    tant: { after: QUE },
    moins: { before: /^à$/, after: /^(?:que|qu'|de|d')$/ },
    condition: { before: /^à$/, after: /^(?:que|qu'|de|d')$/ },
    cas: { before: /^(?:en|au)$/, after: /^(?:de|d'|où)$/ },
    réserve: { before: /^sous$/ },
  },
  es: {
    siempre: { after: /^(?:que|y)$/ },
    menos: { before: /^a$/, after: /^que$/ },
    condición: { before: /^(?:a|con)$/, after: /^de$/ },
    caso: { before: /^en$/, after: /^(?:de|que)$/ },
    tal: { before: /^con$/, after: /^(?:de|que)$/ },
    ser: { before: /^no$/, after: /^que$/ },
  },
  it: { meno: { before: /^a$/, after: /^che$/ } },
  pt: { desde: { after: /^que$/ } },
}

/** Whether a word that may bind a statement to a condition does so where it stands, by the words next to it. */
export function bindsHere(norm: string, before: string, after: string, language: string): boolean {
  const needs = Object.hasOwn(NEEDS, language) ? NEEDS[language] : undefined
  const need = needs && Object.hasOwn(needs, norm) ? needs[norm] : undefined
  return !need || ((need.before?.test(before) ?? true) && (need.after?.test(after) ?? true))
}

/** Words that bind in the same way count as one. */
export const SAME_CONDITIONS: Readonly<Record<string, string>> = {
  falls: 'wenn',
  sofern: 'wenn',
  vorausgesetzt: 'wenn',
  bedingung: 'wenn',
  sobald: 'wenn',
  obgleich: 'obwohl',
  obschon: 'obwohl',
  denn: 'sei',
  ausgenommen: 'außer',
  "s'": 'si',
  "lorsqu'": 'lorsque',
  quand: 'lorsque',
  condition: 'pourvu',
  excepté: 'sauf',
  hormis: 'sauf',
  excepto: 'salvo',
  condición: 'siempre',
  tal: 'siempre',
}
