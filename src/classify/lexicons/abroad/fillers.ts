/** What speakers of a language put in without saying anything. */
interface Fillers {
  /** Anywhere. */
  readonly anywhere: ReadonlySet<string>
  /** Next to a comma or another mark. */
  readonly aside: ReadonlySet<string>
  /** At the head of a clause. */
  readonly openers: ReadonlySet<string>
  /** Small words that tone a clause. */
  readonly particles: ReadonlySet<string>
  /** Questions at the end of a sentence that ask for nothing but assent. */
  readonly tags: ReadonlySet<string>
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/[|\n]/).map((each) => each.trim()))

/** Discourse markers by language, after the lists of Schwitalla, Gesprochenes Deutsch (de), Riegel, Grammaire méthodique (fr) and RAE, Nueva gramática, § 30.12 (es). */
export const FILLERS_ABROAD: Readonly<Record<string, Fillers>> = {
  de: {
    anywhere: set('ich sage mal|ich sag mal|sage ich mal|sag ich mal|sagen wir mal|wie soll ich sagen|na ja|naja|sozusagen'),
    aside: set('weißt du|wissen sie|verstehen sie|verstehst du|quasi|ja|also|nun|nun ja|na|gut|ich meine|ich mein|halt|ach|wie gesagt'),
    openers: set(
      'also|ja|nun|na|tja|gut|okay|ok|so|und|ach|schauen sie|sehen sie|hören sie|wissen sie|ach so|nun ja|ja also|ja gut|also gut|genau',
    ),
    particles: set('halt|eben|mal|irgendwie|halt mal|eben mal'),
    tags: set('oder|nicht wahr|gell|ne|nicht|oder nicht|ja|nä|was|woll|okay|oder was|richtig'),
  },
  fr: {
    anywhere: set("comment dire|je veux dire|j' allais dire|on va dire|en fait|du coup|eh bien|hein|je dirais"),
    aside: set(
      'vous savez|tu sais|vous voyez|tu vois|si vous voulez|si tu veux|disons|genre|voilà|quoi|enfin|bon|donc|alors|ben|bah|oui|écoutez',
    ),
    openers: set(
      'bon|ben|bah|alors|et|enfin|donc|écoutez|écoute|oh|ah|bref|bon ben|bon alors|eh bien|oui|et puis|et bien|ben oui|voilà|oui alors',
    ),
    particles: set('quoi'),
    tags: set("non|hein|n' est ce pas|pas vrai|d' accord|oui|quoi|vous savez|vous voyez|tu vois|tu sais|ok"),
  },
  es: {
    anywhere: set('o sea|por así decirlo|como quien dice'),
    aside: set(
      `digamos|es que|ya sabes|ya sabe|ya saben|la verdad es que|la verdad|en plan|verdad|me entiendes|sabes|sabe usted|me explico|cómo decirlo|vamos a ver
      |a ver|eh|este|bueno|pues|vamos|hombre|mire|mira|claro|entonces|vale`,
    ),
    openers: set(
      `bueno|pues|y|mira|mire|miren|oye|oiga|entonces|vale|hombre|mujer|claro|bien|nada|vamos|venga|pues nada|pues mira|pues bueno|bueno pues|y bueno|ah|ay|sí|a ver
      |es que|la verdad es que|la verdad|pues sí`,
    ),
    particles: set('pues'),
    tags: set('no|verdad|eh|vale|sabes|sabe|me entiendes|no es así|a que sí|no cree|no crees|claro|no es cierto|sí'),
  },
}
