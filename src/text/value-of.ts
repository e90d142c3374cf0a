/** Words for numbers up to twelve and for tens, in the languages papers of several countries quote in; the first word of a longer number is enough to find its place. */
const WORDS = `
  one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16
  seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90
  first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10
  eins=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50
  sechzig=60 siebzig=70 achtzig=80 neunzig=90
  deux=2 trois=3 quatre=4 cinq=5 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60
  dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 veinte=20 treinta=30 cuarenta=40 cincuenta=50
  due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 dodici=12 venti=20 trenta=30 quaranta=40 cinquanta=50`

const VALUES: ReadonlyMap<string, number> = new Map(
  WORDS.trim()
    .split(/\s+/)
    .map((pair) => {
      const [word = '', value] = pair.split('=')
      return [word, Number(value)]
    }),
)

/** The number a word or figure stands for, units and fractions aside: 4 for `four`, `4` and `4.5m`; undefined for other words. */
export function valueOf(norm: string): number | undefined {
  const sign = norm.charCodeAt(0)
  if (sign >= 48 && sign <= 57) return Number.parseInt(norm.replace(/,(?=\d{3})/g, ''), 10)
  return VALUES.get(norm)
}

/** Whether the first word of one number can begin the other: `forty` does `43`, and so does `four` `4`. */
export function mayBegin(one: number, other: number): boolean {
  return one === other || (one >= 20 && one % 10 === 0 && Math.floor(other / 10) * 10 === one)
}
