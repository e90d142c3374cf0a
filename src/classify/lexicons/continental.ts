/** What German, French and Spanish papers write in two ways, by language; all words normalized. */
type Forms = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Two spellings of one word; the second is what both become. */
export const SPELLINGS_ABROAD: Forms = {
  de: { gerne: 'gern', alleine: 'allein', lange: 'lang', zuhause: 'zu hause', aufwändig: 'aufwendig', fotografie: 'photographie' },
  fr: { clef: 'clé', clefs: 'clés', évènement: 'événement', évènements: 'événements', paye: 'paie', payera: 'paiera', cuiller: 'cuillère' },
  es: {
    sólo: 'solo',
    éste: 'este',
    ésta: 'esta',
    éstos: 'estos',
    éstas: 'estas',
    ése: 'ese',
    ésa: 'esa',
    ésos: 'esos',
    ésas: 'esas',
    aquél: 'aquel',
    aquélla: 'aquella',
    aquéllos: 'aquellos',
    aquéllas: 'aquellas',
    período: 'periodo',
    períodos: 'periodos',
    guión: 'guion',
    vídeo: 'video',
    vídeos: 'videos',
    fútbol: 'futbol',
    septiembre: 'setiembre',
    oscuro: 'obscuro',
    sustituir: 'substituir',
    méxico: 'méjico',
  },
}

/** Short forms of speech, and the words they stand for. */
export const CLITICS_ABROAD: Readonly<Record<string, Readonly<Record<string, readonly [string, ...string[]]>>>> = {
  de: { "'s": ['es', 'das'], "'n": ['ein', 'einen'], "'ne": ['eine'], "'nen": ['einen'], ists: ['ist'] },
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

/** Words as they are spoken, and as they are written. */
export const SPEECH_ABROAD: Forms = {
  de: {
    hab: 'habe',
    nich: 'nicht',
    nix: 'nichts',
    is: 'ist',
    grad: 'gerade',
    mal: 'einmal',
    drüber: 'darüber',
    drauf: 'darauf',
    heut: 'heute',
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
}

type Sets = Readonly<Record<string, ReadonlySet<string>>>

/** Words that say how much. */
export const DEGREES_ABROAD: Sets = {
  de: new Set(
    'sehr so wirklich zu ganz ziemlich recht äußerst überaus unglaublich völlig total höchst besonders kaum fast viel weit'.split(' '),
  ),
  fr: new Set('très si tellement vraiment trop assez plutôt extrêmement totalement complètement particulièrement fort presque'.split(' ')),
  es: new Set('muy tan tanto realmente demasiado bastante extremadamente totalmente completamente especialmente casi'.split(' ')),
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
}

/** Words that say how many, by language, and of what reach they are. */
export const QUANTIFIERS_ABROAD: Forms = {
  de: byWord({
    all: 'alle allen aller jeder jede jedes jeden alles immer',
    none: 'kein keine keiner keinen niemand nichts nie niemals',
    some: 'manche mancher einige einiger jemand etwas manchmal',
    most: 'meisten',
    many: 'viele vielen',
    few: 'wenige wenigen',
    several: 'mehrere',
    both: 'beide beiden',
    only: 'nur lediglich bloß',
    half: 'halbe hälfte',
  }),
  fr: byWord({
    all: 'tous toutes tout toute chaque chacun toujours',
    none: 'aucun aucune personne rien jamais',
    some: 'certains certaines quelques parfois',
    most: 'plupart',
    many: 'beaucoup',
    few: 'peu',
    several: 'plusieurs',
    only: 'seulement uniquement',
    half: 'moitié',
  }),
  es: byWord({
    all: 'todos todas todo toda cada siempre',
    none: 'ningún ninguno ninguna nadie nada nunca jamás',
    some: 'algunos algunas alguien algo',
    most: 'mayoría',
    many: 'muchos muchas',
    few: 'pocos pocas',
    several: 'varios varias',
    both: 'ambos ambas',
    only: 'sólo solamente',
    half: 'mitad',
  }),
}

function byWord(reaches: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(reaches).flatMap(([reach, words]) => words.split(' ').map((word) => [word, reach] as const)))
}
