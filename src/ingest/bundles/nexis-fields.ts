import type { Field } from './fields-of.ts'

/** What fields are called in deliveries in English, German, French, Dutch, Spanish and Italian, by the names they have here. */
const NAMES: Readonly<Record<string, string>> = {
  length: 'LENGTH|LÄNGE|LONGUEUR|LENGTE|LONGITUD|EXTENSIÓN|LUNGHEZZA',
  author: 'BYLINE|AUTOR|AUTEUR|AUTORE',
  section: 'SECTION|RUBRIK|RUBRIQUE|SECTIE|SECCIÓN|SEZIONE',
  title: 'HEADLINE|ÜBERSCHRIFT|TITEL|TITRE|KOP|TITULAR',
  deck: 'HIGHLIGHT|ENCART|HERVORHEBUNG|VORSPANN',
  body: 'BODY|HAUPTTEXT|CORPS|TEXTE|VOLLTEXT',
  dateline: 'DATELINE|ORT UND DATUM|SERIES|SERIE|GUEST|GUESTS',
  caption: 'GRAPHIC|GRAFIK|GRAPHIQUE|ILLUSTRATION|AFBEELDING',
  note: 'CORRECTION|KORREKTUR',
  language: 'LANGUAGE|SPRACHE|LANGUE|TAAL|IDIOMA|LINGUA',
  url: 'URL',
  other:
    'LOAD-DATE|UPDATE|DATE-CHARGEMENT|LADE-DATUM|LAADDATUM|PUBLICATION-TYPE|PUBLIKATIONSTYP|PUBLIKATIONSART|ZEITUNGSART|TYPE-PUBLICATION|TYPE-DE-PUBLICATION|DOCUMENT-TYPE|DOKUMENTTYP|TYPE|SUBJECT|THEMA|SUJET|ORGANIZATION|ORGANISATION|COMPANY|FIRMA|SOCIETE|TICKER|SYMBOLE-BOURSIER|INDUSTRY|BRANCHE|SECTEUR-ACTIVITE|PERSON|PERSONNE|GEOGRAPHIC|LOCALISATION-GEO|COUNTRY|STATE|CITY|ACC-NO|JOURNAL-CODE|PUB-CODE|JOURNAL|CORRECTION-DATE|NOTES|NAME|PROGRAM|SHOW|ANCHORS|DISTRIBUTION|TRADE-NAME|ISSN|DOCUMENT|CATEGORY|STORY-TYPE|DATE|TRANSCRIPT',
}

const BY_NAME = new Map(Object.entries(NAMES).flatMap(([field, names]) => names.split('|').map((name) => [name, field] as const)))
const FIELD = /^([A-ZÄÖÜÉÓ][A-ZÄÖÜÉÓ -]{2,24}):(?:[ \t\u00a0]+(.*))?$/u

/**
 * The field that begins in a line: `LENGTH: 355 words`. Only known names in capitals are any: in a transcript a speaker's name stands so too.
 *
 * The names are those of https://github.com/JBGruber/LexisNexisTools and of the R package tm.plugin.lexisnexis.
 */
export function nexisField(line: string): Field | undefined {
  const [, printed = '', value = ''] = FIELD.exec(line) ?? []
  const name = BY_NAME.get(printed)
  return name === undefined ? undefined : { name, value }
}

/** Fields that stand before the text of an article. */
export const OF_HEAD: ReadonlySet<string> = new Set(['length', 'author', 'section', 'title', 'deck', 'body', 'dateline'])
/** Those that stand behind it. */
export const OF_FOOT: ReadonlySet<string> = new Set(['caption', 'note', 'language', 'url', 'other'])
/** > | Copyright 2026 The Brackwater Post   > | All Rights Reserved */
export const RIGHTS = /^(?:copyright\b|©|\(c\)|all rights reserved|alle rechte vorbehalten|tous droits réservés|alle rechten voorbehouden)/i
