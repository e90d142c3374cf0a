/** Boards, firms and the like that an article names. */
export interface Bodies {
  /** By the first word of their names and by their initials, in lower case. */
  readonly bodies: ReadonlyMap<string, string>
  /** By what they are: "board", "company"; `undefined` where the article names two. */
  readonly byKind: ReadonlyMap<string, string | undefined>
}

/** > | the company   > | the firm: what any of these may be called */
const FIRMS = new Set(
  'inc corp corporation company co ltd llc plc holdings bank foods motors airlines airways industries systems technologies partners brothers enterprises studios stores supermarkets retailers'.split(
    ' ',
  ),
)
const FIRM = ['company', 'firm']
const KINDS = new Set(
  'board council committee commission agency authority bureau department ministry institute university college academy school hospital party union federation association society club foundation trust charity coalition alliance museum bank times post herald gazette courier tribune'.split(
    ' ',
  ),
)
const FEWEST_INITIALS = 3

/**
 * What bodies may be called later on.
 *
 * > | Varna Harbour Board → varna, vhb, board   > | Orlan Foods → orlan, company, firm
 */
export function bodiesOf(names: Iterable<string>): Bodies {
  const bodies = new Map<string, string>()
  const byKind = new Map<string, string | undefined>()
  const call = (kind: string, name: string) => byKind.set(kind, byKind.has(kind) && byKind.get(kind) !== name ? undefined : name)
  for (const printed of names) {
    const name = printed.replace(/^The /, '')
    const words = name.toLowerCase().split(' ')
    const kind = words.at(-1) ?? ''
    bodies.set(words[0] ?? '', name)
    if (words.length >= FEWEST_INITIALS) bodies.set(words.map((word) => word[0]).join(''), name)
    if (FIRMS.has(kind)) for (const each of FIRM) call(each, name)
    else if (KINDS.has(kind)) call(kind, name)
  }
  return { bodies, byKind }
}
