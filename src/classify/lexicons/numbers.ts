import type { ByLanguage } from './lexicon.ts'

/** Number words and their values. */
export const NUMBERS: ByLanguage = {
  en: `zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15
    sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=1e2
    thousand=1e3 million=1e6 billion=1e9 trillion=1e12 dozen=12 hundreds=1e2 thousands=1e3 millions=1e6 billions=1e9 trillions=1e12`,
  de: `null=0 eins=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15
    sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90
    hundert=1e2 tausend=1e3 million=1e6 millionen=1e6 milliarde=1e9 milliarden=1e9 billion=1e12 billionen=1e12 zwo=2 dutzend=12
    anderthalb=1.5 eineinhalb=1.5 zweieinhalb=2.5 dreieinhalb=3.5 viereinhalb=4.5`,
  fr: `zéro=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16
    vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 nonante=90 cent=1e2 cents=1e2 mille=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9
    billion=1e12 billions=1e12 octante=80 dix-sept=17 dix-huit=18 dix-neuf=19 dizaine=10 dizaines=10 douzaine=12 douzaines=12 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40
    cinquantaine=50 soixantaine=60 centaine=100 centaines=100 millier=1e3 milliers=1e3`,
  es: `cero=0 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17
    dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintiún=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25
    veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=1e2 ciento=1e2 doscientos=200 doscientas=200
    trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 setecientos=700
    ochocientos=800 novecientos=900 seiscientas=600 setecientas=700 ochocientas=800 novecientas=900 mil=1e3 millón=1e6 millones=1e6 billón=1e12
    billones=1e12 docena=12 docenas=12 decena=10 decenas=10 veintena=20 treintena=30 centenar=100 centenares=100 millar=1e3 millares=1e3`,
  nl: `nul=0 één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15
    zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90
    honderd=1e2 duizend=1e3 miljoen=1e6 miljard=1e9`,
  it: `zero=0 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15
    sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80
    novanta=90 cento=1e2 mille=1e3 mila=1e3 milione=1e6 milioni=1e6 miliardo=1e9 miliardi=1e9`,
  pt: `zero=0 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze=14 quatorze=14 quinze=15
    dezesseis=16 dezasseis=16 dezessete=17 dezassete=17 dezoito=18 dezenove=19 dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50
    sessenta=60 setenta=70 oitenta=80 noventa=90 cem=1e2 cento=1e2 duzentos=200 trezentos=300 quatrocentos=400 quinhentos=500 mil=1e3
    milhão=1e6 milhões=1e6`,
}

/** English words for a place in an order. */
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  twentieth: 20,
  thirtieth: 30,
  fiftieth: 50,
  hundredth: 100,
}

/** English words for the parts of a whole, in the singular. */
export const DENOMINATORS: Readonly<Record<string, number>> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  hundredth: 100,
}

/** Fractions with a sign of their own. */
export const FRACTIONS: Readonly<Record<string, string>> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅛': '1/8',
}

/** English names of decades. */
export const DECADES: Readonly<Record<string, string>> = {
  twenties: '20',
  thirties: '30',
  forties: '40',
  fifties: '50',
  sixties: '60',
  seventies: '70',
  eighties: '80',
  nineties: '90',
}

/** Words for how often. */
export const TIMES_WORDS: Readonly<Record<string, number>> = { twice: 2, thrice: 3 }

/** Words that say how many times as much, and the factor. */
export const FACTORS: Readonly<Record<string, number>> = {
  single: 1,
  once: 1,
  double: 2,
  doubles: 2,
  doubled: 2,
  doubling: 2,
  twice: 2,
  triple: 3,
  triples: 3,
  tripled: 3,
  tripling: 3,
  treble: 3,
  trebled: 3,
  thrice: 3,
  quadruple: 4,
  quadrupled: 4,
  quadrupling: 4,
  quintupled: 5,
  halve: 0.5,
  halved: 0.5,
  halves: 0.5,
  halving: 0.5,
}

/** Everyday names of money behind a number, and what they stand for. */
export const SLANG_MONEY: Readonly<Record<string, string>> = {
  grand: 'grand',
  bucks: 'dollars',
  buck: 'dollar',
  quid: 'pounds',
  p: 'pence',
  c: 'cents',
}

/** Small words that sound like a number. */
export const SOUND_LIKE_NUMBERS: Readonly<Record<string, string>> = { for: '#4', fore: '#4', to: '#2', too: '#2', won: '#1', ate: '#8' }
