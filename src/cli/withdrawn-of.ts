import { type Finding, markedRanges, normalize, type Report, type ReportedDiscrepancy, type Siglum, UsageError } from '../index.ts'

/** Words shown on either side of a reading. */
const AROUND = 4

/** A reading that was corrected. */
export interface WithdrawnReading {
  /** As a baseline has it. */
  readonly reading: string
  /** With the words around it, as it is printed; absent where the report does not tell. */
  readonly printed?: string
}

/**
 * The reading of a discrepancy that was corrected, as a baseline has it: of a printing named by its letter, else what departs from the source,
 * else the variant, where fewer print it.
 *
 * @throws UsageError where neither says which is meant, or nothing that could be withdrawn is printed there.
 */
export function withdrawnOf({ findings }: Report, id: string, letter: string | undefined): WithdrawnReading {
  const finding = findings.find(({ discrepancies }) => discrepancies.some((each) => each.id === id))
  const discrepancy = finding?.discrepancies.find((each) => each.id === id)
  if (!finding || !discrepancy) throw new UsageError(`no discrepancy ${id}`)
  const { lemma, variant, loci, direction, withdrawn } = discrepancy
  if (loci.length === 0)
    throw new UsageError(`${id} is about the whole quotation, not about a reading of it: accept it without --withdrawn`)
  const sides = [variant, lemma].filter(({ sigla }) => letter === undefined || sigla.includes(letter))
  const letters = [...lemma.sigla, ...variant.sigla]
  if (sides.length === 0) throw new UsageError(`no printing ${letter} in ${id}; there are ${letters.join(', ')}`)
  const isPlain = letter !== undefined || withdrawn !== undefined || direction !== 'unknown' || variant.sigla.length < lemma.sigla.length
  const [side = variant] = sides
  if (!isPlain)
    throw new UsageError(
      `either reading may be the one that was corrected: name a printing of it, --reading ${lemma.sigla[0]} or --reading ${variant.sigla[0]}`,
    )
  if (side.kind === 'elided' || side.kind === 'lacuna')
    throw new UsageError(`${letter ?? side.sigla[0]} prints nothing there that could be withdrawn`)
  const siglum = letter ?? side.sigla[0] ?? ''
  const printed = printedBy(siglum, discrepancy, finding)
  const words = discrepancy.core ? wordsAt(discrepancy.core, siglum, finding) : side.kind === 'attested' ? side.text : ''
  return { reading: normalize(words), ...(printed !== undefined && { printed }) }
}

function wordsAt(core: readonly number[], siglum: Siglum, { loci }: Finding): string {
  const readings = core.flatMap((at) => loci[at]?.readings.find(({ sigla }) => sigla.includes(siglum)) ?? [])
  return readings.flatMap(({ kind, text }) => (kind === 'attested' ? [text] : [])).join(' ')
}

/** What a printing has there, with a few words on either side; `‸` where it leaves words out. */
function printedBy(siglum: Siglum, { places, severity }: ReportedDiscrepancy, { cluster }: Finding): string | undefined {
  const witness = cluster.witnesses.find((each) => each.siglum === siglum)
  const place = places?.[siglum]
  const [range] = witness && place ? markedRanges(witness.content, witness.spans, [{ place, severity }]) : []
  if (!witness || !range) return undefined
  const { start, end } = range
  const [before, after] = [witness.content.slice(0, start), witness.content.slice(end)]
  const near = [wordsIn(before).slice(-AROUND).join(' '), wordsIn(after).slice(0, AROUND).join(' ')] as const
  return start === end
    ? [near[0], '‸', near[1]].filter((words) => words !== '').join(' ')
    : `${near[0]}${/\s$/.test(before) ? ' ' : ''}${witness.content.slice(start, end)}${/^\s/.test(after) ? ' ' : ''}${near[1]}`
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
