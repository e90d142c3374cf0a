import { fold } from '../text/fold.ts'

/** An office or a body that speaks: there is one of its kind in a story, or the reporter says which. */
export interface Role {
  /** "mayor", "company". */
  readonly kind: string
  /** What else is said of it: "finance" minister, mayor of "norvik". */
  readonly which: readonly string[]
  readonly owner?: 'his' | 'her'
}

/** Words of an attribution that are looked at. */
const MOST = 12

/** Offices and bodies. What a story has many of (residents, witnesses, fans, lawyers) is left out, and so is who only speaks for others. */
const KINDS: ReadonlySet<string> = new Set(
  [
    'mayor minister president chancellor governor premier king queen pope bishop archbishop judge coroner chairman chairwoman chair chief ceo headmaster headmistress captain commissioner',
    'company firm club board council court government administration presidency office ministry department agency commission committee union party police force airline operator railway school university college hospital museum church diocese parish federation league association trust charity festival bank brewery factory union jury tribunal parliament senate embassy palace',
    'maire ministre président présidente préfet préfète juge évêque directeur directrice entreprise société club conseil tribunal gouvernement ministère syndicat parti police mairie préfecture région université hôpital musée fédération ligue association jury',
    'bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin minister ministerin präsident präsidentin kanzler kanzlerin richter richterin unternehmen firma verein stadt stadtverwaltung gericht regierung ministerium gewerkschaft partei polizei behörde universität klinik museum verband',
    'alcalde alcaldesa ministro ministra presidente presidenta juez jueza empresa compañía ayuntamiento gobierno ministerio sindicato partido policía tribunal universidad hospital museo federación asociación',
    'burgemeester voorzitter rechter bisschop bedrijf gemeente regering ministerie vakbond partij politie bisdom parochie',
  ]
    .join(' ')
    .split(' '),
)

/** "The", and what says whose it is: his office is not hers. */
const [DEFINITE, HIS, HER] = [
  words('the this its their our le la les l der die das el los las de het il'),
  words('his son sa su sein seine zijn'),
  words('her ihr ihre haar'),
]

/** The office comes first in "le maire de Brénal". */
const HEAD_FIRST = words('le la les l son sa su el los las il')

/** What comes before whose it is. */
const OF = words('of for from in at on de du des d von vom der van del')

const COURTESIES = words('mr mrs mme madame monsieur frau herr señor señora')

/** Somebody else who has, had or will have the office. */
const OTHERS = words(
  'former deputy vice ex late acting shadow next ancien ancienne ehemalige ehemaliger frühere früherer antiguo antigua voormalig voormalige',
)

const SPOKESMAN = /^(?:spokes|sprecher|woordvoer|porte-parole|portavoz)/

/** The role of somebody whom an attribution calls by nothing else ("the club", "her office", "a company spokesman"); undefined for who may be anybody. */
export function roleOf(text: string): Role | undefined {
  const all = (
    fold(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}-]+/gu) ?? []
  )
    .slice(0, MOST)
    .filter((word) => word !== 's' && !COURTESIES.has(word))
  const isSpoken = all.some((word) => SPOKESMAN.test(word))
  const isHis = HIS.has(all[0] ?? '')
  const isDefinite = DEFINITE.has(all[0] ?? '') || isHis || HER.has(all[0] ?? '') || /\p{L}'s /u.test(fold(text))
  if ((!isDefinite && !isSpoken) || all.some((word) => OTHERS.has(word))) return undefined
  const kind = isSpoken ? all.find((word) => KINDS.has(word)) : headOf(all)
  if (kind === undefined || !KINDS.has(kind)) return undefined
  const which = all.filter(
    (word, i) => word !== kind && !(i === 0 && isDefinite) && !DEFINITE.has(word) && !OF.has(word) && !SPOKESMAN.test(word),
  )
  return { kind, which, ...((isHis || HER.has(all[0] ?? '')) && { owner: isHis ? 'his' : 'her' }) }
}

/** "The harbour board of Norvik": board; "le conseil du port": conseil. */
function headOf(all: readonly string[]): string | undefined {
  if (HEAD_FIRST.has(all[0] ?? '')) return all[1]
  const end = all.findIndex((word, i) => i > 0 && OF.has(word))
  return all[(end < 0 ? all.length : end) - 1]
}

/** Whether two roles can be one: of one kind, and nothing said of the one is against the other. */
export function areOneRole(one: Role | undefined, other: Role | undefined): boolean {
  if (!one || !other || one.kind !== other.kind) return false
  if (one.owner !== undefined && other.owner !== undefined && one.owner !== other.owner) return false
  return one.which.length === 0 || other.which.length === 0 || one.which.some((word) => other.which.includes(word))
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
