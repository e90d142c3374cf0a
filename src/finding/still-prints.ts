import type { Cluster, Discrepancy, Side, Withdrawal } from '../model.ts'
import { shorten } from '../text/shorten.ts'
import { ofSigla, verb } from './subjects.ts'

/** Characters of a reading shown in a sentence. */
const SHOWN = 120

/** Who still prints a reading that was corrected, who corrected it, and what was said: "B still prints “tides”, which A has corrected to “tiles”." */
export function stillPrints({ variant, lemma }: Discrepancy, withdrawal: Withdrawal, cluster: Cluster): string {
  const subject = ofSigla(variant.sigla)
  const right = lemma.text || withdrawal.right || ''
  const still =
    variant.kind === 'attested' && variant.text !== ''
      ? `still ${verb(subject, 'print')} ${quoted(variant)}, which`
      : `still ${verb(subject, 'leave')} ${right === '' ? 'words' : `“${shorten(right, SHOWN)}”`} out, which`
  return `${subject.text} ${still} ${correction(withdrawal, variant, right, cluster)}.`
}

function correction(withdrawal: Withdrawal, variant: Side, right: string, cluster: Cluster): string {
  const to = right === '' || variant.text === '' ? '' : ` to “${shorten(right, SHOWN)}”`
  if (withdrawal.by === 'baseline') return `was withdrawn${to && ` and corrected${to}`}`
  const own = cluster.witnesses.filter(({ quotations: [{ article }] }) => article.id === withdrawal.article)
  const [first] = own
  if (first && variant.sigla.includes(first.siglum)) return `its own note has corrected${to}`
  return `${first?.siglum ?? `“${withdrawal.name}”`} has corrected${to}`
}

function quoted({ text }: Side): string {
  return `“${shorten(text, SHOWN)}”`
}
