/** What papers on the Continent write in two ways, by language; all words normalized. */
type Forms = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Full and reduced forms of one word, which houses choose by ear: all that a form may stand for. */
export const FORMS_ABROAD: Readonly<Record<string, Readonly<Record<string, readonly [string, ...string[]]>>>> = {
  nl: {
    we: ['wij'],
    ze: ['zij'],
    je: ['jij', 'jou', 'jouw'],
    me: ['mij'],
    ie: ['hij'],
    "m'n": ['mijn'],
    "z'n": ['zijn'],
    t: ['het'],
    n: ['een'],
    k: ['ik'],
  },
}

/** Short forms of speech, and the words they stand for. */
export const CLITICS_ABROAD: Readonly<Record<string, Readonly<Record<string, readonly [string, ...string[]]>>>> = {
  de: {
    "'s": ['es', 'das'],
    "'m": ['dem'],
    "'nem": ['einem'],
    "'ner": ['einer'],
    "'n": ['ein', 'einen'],
    "'ne": ['eine'],
    "'nen": ['einen'],
    ists: ['ist'],
  },
  fr: {
    "j'": ['je'],
    "n'": ['ne'],
    "l'": ['le', 'la'],
    "d'": ['de'],
    "m'": ['me'],
    "t'": ['te', 'tu'],
    "s'": ['se', 'si'],
    "c'": ['ce'],
    "qu'": ['que'],
    ça: ['cela'],
  },
}

/** French words that deny, with or without the `ne` that speech drops. */
export const FRENCH_NEGATIVES: ReadonlySet<string> = new Set('pas plus jamais rien personne aucun aucune guère nulle nul point'.split(' '))

/** Ways to write per cent, and short forms of scales and places in an order. */
export const FIGURES_ABROAD: Forms = {
  de: {
    prozent: 'percent',
    mio: 'millionen',
    mrd: 'milliarden',
    tsd: 'tausend',
  },
  fr: { '1er': '#1.', '1re': '#1.', '1ère': '#1.', premier: '#1.', première: '#1.', md: 'milliards', mds: 'milliards' },
  es: {},
  nl: { procent: 'percent', mln: 'miljoen', mld: 'miljard' },
  it: { mln: 'milioni', mld: 'miliardi' },
  pt: { mi: 'milhões' },
}

type Sets = Readonly<Record<string, ReadonlySet<string>>>

/** Words that say how much. */
export const DEGREES_ABROAD: Sets = {
  de: new Set(
    'sehr so wirklich zu ganz ziemlich recht äußerst überaus unglaublich völlig total höchst besonders kaum fast viel weit extrem absolut vollkommen komplett enorm wahnsinnig ungemein außerordentlich beinahe nahezu derart dermaßen etwas deutlich erheblich'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'très si tellement vraiment trop assez plutôt extrêmement totalement complètement particulièrement fort presque bien entièrement absolument énormément incroyablement terriblement fortement profondément tant largement légèrement'.split(
      ' ',
    ),
  ),
  es: new Set(
    'muy tan tanto realmente demasiado bastante extremadamente totalmente completamente especialmente casi sumamente absolutamente enormemente increíblemente terriblemente profundamente particularmente enteramente bien poco ligeramente'.split(
      ' ',
    ),
  ),
  nl: new Set('zeer heel erg zo echt te nogal best vrij ontzettend uiterst enorm helemaal volstrekt bijzonder bijna'.split(' ')),
  it: new Set('molto così davvero tanto troppo abbastanza piuttosto estremamente totalmente completamente quasi'.split(' ')),
  pt: new Set('muito tão realmente demasiado bastante extremamente totalmente completamente quase'.split(' ')),
}

/** Words by which a speaker keeps a distance from what is said. */
export const HEDGES_ABROAD: Sets = {
  de: new Set(
    'denke glaube meine vermute schätze finde vielleicht wohl wahrscheinlich vermutlich möglicherweise angeblich offenbar anscheinend scheint'.split(
      ' ',
    ),
  ),
  fr: new Set('crois pense suppose imagine trouve probablement possiblement peut-être apparemment semble'.split(' ')),
  es: new Set('creo pienso supongo imagino probablemente posiblemente quizás quizá aparentemente parece acaso'.split(' ')),
  nl: new Set(
    'denk geloof meen vermoed vind misschien wellicht waarschijnlijk vermoedelijk mogelijk blijkbaar kennelijk lijkt schijnt'.split(' '),
  ),
  it: new Set('credo penso suppongo immagino ritengo forse probabilmente possibilmente apparentemente sembra pare'.split(' ')),
  pt: new Set('creio acho penso suponho imagino talvez provavelmente possivelmente aparentemente parece'.split(' ')),
}
