import type { GatheredLoci, Locus, Reading, Siglum, Transposition } from '../model.ts'
import { fold } from '../text/fold.ts'
import { gatheredOrder } from '../text/gathered-order.ts'
import { inOrder } from './loci.ts'
import type { Supporters } from './supporters.ts'

/** Loci, what moved among them, and who supports what. */
interface Scattered {
  readonly loci: readonly Locus[]
  readonly transpositions: readonly Transposition[]
  readonly supporters: Supporters
}

/** Sets what moved where it is best supported: every word of it opposite the others, as if nobody had moved it. */
export function gather({ loci, transpositions, supporters }: Scattered): GatheredLoci {
  const from = gatheredOrder(loci.length, transpositions)
  const isAt = stands(loci.length, transpositions)
  const memberOf = new Map(supporters.sigla.map((siglum, member) => [siglum, member]))
  return { from, loci: from.map((at) => (isAt[at[0]!] === undefined ? loci[at[0]!]! : merged(at, isAt[at[0]!]!))) }

  function merged(at: readonly number[], own: Standing): Locus {
    const [here, there] = own.isElsewhere ? [undefined, at[0]] : [at[0], at[1]]
    const moved = new Set(own.transposition.moved)
    const readings = new Map<string, Reading>()
    for (const member of supporters.sigla.keys()) {
      const siglum = supporters.sigla[member]!
      const place = moved.has(siglum) ? there : here
      const reading = (place === undefined ? undefined : readingAt(loci[place]!, siglum)) ?? missing(siglum, own)
      join(readings, siglum, reading)
    }
    const weighed = Array.from(readings.values(), (reading) => {
      const members = reading.sigla.map((siglum) => memberOf.get(siglum)!)
      return { reading: { ...reading, independent: supporters.independent(members) }, isSource: members.some(supporters.isSource) }
    })
    return { readings: inOrder(weighed) }
  }
}

/** How a locus stands to what moved. */
interface Standing {
  readonly transposition: Transposition
  readonly isElsewhere: boolean
  /** Between two words that stand for each other: who has the stretch and not the word there leaves it out. */
  readonly isInside: boolean
}

function stands(length: number, transpositions: readonly Transposition[]): (Standing | undefined)[] {
  const found = Array.from<Standing | undefined>({ length })
  for (const transposition of transpositions) {
    const { loci, elsewhere, pairs } = transposition
    const [first, last] = [pairs[0]!, pairs.at(-1)!]
    for (const at of loci) found[at] = { transposition, isElsewhere: false, isInside: at >= first[0] && at <= last[0] }
    for (const at of elsewhere) found[at] = { transposition, isElsewhere: true, isInside: at >= first[1] && at <= last[1] }
  }
  return found
}

function missing(siglum: Siglum, { transposition: { sigla, moved }, isInside }: Standing): Reading {
  const kind = isInside && (sigla.includes(siglum) || moved.includes(siglum)) ? 'omitted' : 'lacuna'
  return { kind, sigla: [], independent: 0, text: '', tokens: {} }
}

function readingAt({ readings }: Locus, siglum: Siglum): Reading | undefined {
  return readings.find(({ sigla }) => sigla.includes(siglum))
}

/** Puts a witness among those that print the same. */
function join(readings: Map<string, Reading>, siglum: Siglum, reading: Reading): void {
  const key = `${reading.kind} ${fold(reading.text)}`
  const known = readings.get(key)
  const { kind, text } = known ?? reading
  const own = reading.tokens[siglum]
  const tokens = own ? Object.fromEntries([...Object.entries(known?.tokens ?? {}), [siglum, own]]) : (known?.tokens ?? {})
  readings.set(key, { kind, text, sigla: [...(known?.sigla ?? []), siglum], independent: 0, tokens })
}
