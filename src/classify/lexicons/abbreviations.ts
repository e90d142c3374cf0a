import { table } from './table.ts'

/** Short forms house styles differ in, and the words they stand for; titles after the lists of the AP and Guardian style guides. */
export const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  '&': ['and'],
  '%': ['percent'],
  sen: ['senator'],
  sens: ['senators'],
  gov: ['governor'],
  rep: ['representative', 'congressman', 'congresswoman'],
  reps: ['representatives', 'congressmen'],
  cllr: ['councillor', 'councilor', 'councilman', 'councilwoman'],
  supt: ['superintendent'],
  det: ['detective'],
  insp: ['inspector'],
  atty: ['attorney'],
  cpl: ['corporal'],
  pvt: ['private'],
  pte: ['private'],
  adm: ['admiral'],
  brig: ['brigadier'],
  amb: ['ambassador'],
  sec: ['secretary'],
  asst: ['assistant'],
  ref: ['referee'],
  refs: ['referees'],
  assoc: ['associate'],
  fr: ['father'],
  bros: ['brothers'],
  rt: ['right'],
  mt: ['mount', 'mountain'],
  ft: ['fort'],
  blvd: ['boulevard'],
  hwy: ['highway'],
  inc: ['incorporated'],
  ltd: ['limited'],
  corp: ['corporation'],
  co: ['company', 'county'],
  intl: ['international'],
  natl: ['national'],
  univ: ['university'],
  dist: ['district'],
  est: ['established', 'estimated'],
  admin: ['administration'],
  min: ['minister'],

  pres: ['president'],
  prez: ['president'],
  "gov't": ['government'],
  "int'l": ['international'],
  "nat'l": ['national'],
  "dep't": ['department'],
  dr: ['doctor'],
  prof: ['professor'],
  mr: ['mister'],
  lt: ['lieutenant'],
  gen: ['general'],
  sgt: ['sergeant'],
  capt: ['captain'],
  col: ['colonel'],
  cmdr: ['commander'],
  maj: ['major'],
  rev: ['reverend'],
  hon: ['honourable'],
  st: ['saint', 'street'],
  ste: ['sainte'],
  ave: ['avenue'],
  rd: ['road'],
  dept: ['department'],
  govt: ['government'],
  jan: ['january'],
  feb: ['february'],
  aug: ['august'],
  sept: ['september'],
  oct: ['october'],
  nov: ['november'],
  dec: ['december'],
  mon: ['monday'],
  tues: ['tuesday'],
  tue: ['tuesday'],
  wed: ['wednesday'],
  thurs: ['thursday'],
  thu: ['thursday'],
  fri: ['friday'],
  vs: ['versus'],
  v: ['versus'],
  ok: ['okay'],
  tv: ['television'],
  jr: ['junior'],
  sr: ['senior'],
  approx: ['approximately'],
  pct: ['percent'],
  bn: ['billion'],
  tn: ['trillion'],
}

/** Names of several words and their initials. */
export const INITIALS: Readonly<Record<string, string>> = {
  'united states': 'US',
  'united kingdom': 'UK',
  'united nations': 'UN',
  'european union': 'EU',
  'prime minister': 'PM',
  'member of parliament': 'MP',
}

/** States of the United States as the AP and the post office shorten them; read so where they have a capital, for `ill` and `mass` are words. */
export const STATES: Readonly<Record<string, string>> =
  table(`ala=alabama al=alabama ak=alaska ariz=arizona az=arizona ark=arkansas ar=arkansas calif=california ca=california colo=colorado co=colorado
  conn=connecticut ct=connecticut del=delaware de=delaware fla=florida fl=florida ga=georgia hi=hawaii id=idaho ill=illinois il=illinois
  ind=indiana ia=iowa kan=kansas kans=kansas ks=kansas ky=kentucky la=louisiana me=maine md=maryland mass=massachusetts ma=massachusetts
  mich=michigan mi=michigan minn=minnesota mn=minnesota miss=mississippi ms=mississippi mo=missouri mont=montana mt=montana neb=nebraska
  nebr=nebraska ne=nebraska nev=nevada nv=nevada okla=oklahoma ok=oklahoma ore=oregon oreg=oregon or=oregon pa=pennsylvania penn=pennsylvania
  ri=rhode tenn=tennessee tn=tennessee tex=texas tx=texas ut=utah vt=vermont va=virginia wash=washington wa=washington wis=wisconsin
  wisc=wisconsin wi=wisconsin wyo=wyoming wy=wyoming oh=ohio`)

/** Signs of currencies, and the word that follows a number in speech. */
export const CURRENCIES: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '£': 'pounds', '¥': 'yen' }
