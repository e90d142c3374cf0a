import { normalize, type Report, UsageError } from '../index.ts'

/**
 * The reading of a discrepancy that was corrected, as a baseline has it: of a printing named by its letter, else what departs from the source,
 * else the variant, where fewer print it.
 *
 * @throws UsageError where neither says which is meant, or nothing that could be withdrawn is printed there.
 */
export function withdrawnOf({ findings }: Report, id: string, letter: string | undefined): string {
  const discrepancy = findings.flatMap(({ discrepancies }) => discrepancies).find((each) => each.id === id)
  if (!discrepancy) throw new UsageError(`no discrepancy ${id}`)
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
  return side.kind === 'attested' ? normalize(side.text) : ''
}
