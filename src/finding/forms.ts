import type { Collation, Side, Siglum, Token } from '../model.ts'
import { contentOf } from '../text/content.ts'
import { isOfDraft } from '../text/is-of-draft.ts'
import { placesOf } from '../text/reading-of.ts'

/** What some witnesses of a side print, in one form: `nineteen`, `19`. */
export interface Form {
  readonly text: string
  readonly sigla: readonly Siglum[]
}

/** Finds the forms in which a side has its words. */
export type FormsOf = (side: Side) => readonly [Form, ...Form[]]

/** Characters of a reading of which every form is shown; of longer ones, which differ in too many small things, that of the draft. */
const SHORT = 60
/** Witnesses whose forms are looked at: a sentence names a few, and counts the others with them. */
const LOOKED_AT = 100

/**
 * The forms in which a side has its words over some loci, so that nobody is said to print what another prints: that of the draft first, then that of a
 * record, then that which the side is shown in. Capitals make no form; it is shown as most of its witnesses print it.
 */
export function formsIn({ loci, family }: { readonly loci: readonly number[]; readonly family: string }, collation: Collation): FormsOf {
  return (side) => {
    const whole: Form = { text: side.text, sigla: side.sigla }
    if (family !== 'wording' || loci.length === 0 || side.kind !== 'attested' || side.sigla.length < 2) return [whole]
    if (side.text.length > SHORT) return [{ ...whole, text: yoursIn(side, loci, collation) ?? side.text }]
    const forms = new Map<string, Map<string, Siglum[]>>()
    for (const siglum of side.sigla.slice(0, LOOKED_AT)) {
      const { words, text } = printedAt(collation, loci, siglum) ?? { words: '', text: side.text }
      const texts = forms.get(words) ?? new Map<string, Siglum[]>()
      forms.set(words, texts.set(text, [...(texts.get(text) ?? []), siglum]))
    }
    const rest = side.sigla.slice(LOOKED_AT)
    const [first, ...others] = Array.from(forms.values(), (texts) => formOf(texts, side))
      .toSorted((a, b) => rank(a, side, collation) - rank(b, side, collation))
      .map((form, at) => (at === 0 ? { ...form, sigla: [...form.sigla, ...rest] } : form))
    return first ? [first, ...others] : [whole]
  }
}

/** What the draft prints there, where it is one of a side. */
function yoursIn({ sigla }: Side, loci: readonly number[], collation: Collation): string | undefined {
  const own = collation.cluster.witnesses.find((witness) => isOfDraft(witness) && sigla.includes(witness.siglum))
  return own && printedAt(collation, loci, own.siglum)?.text
}

/** What a witness prints at some loci: its words as they are compared, and as printed; undefined where other words stand between them. */
function printedAt(
  collation: Collation,
  loci: readonly number[],
  siglum: Siglum,
): { readonly words: string; readonly text: string } | undefined {
  const witness = collation.cluster.witnesses.find((each) => each.siglum === siglum)
  const all = collation.tokens[siglum] ?? []
  const places = loci.flatMap((at) => placesOf(collation, at, siglum)).toSorted((a, b) => a - b)
  const [first, last] = [places[0], places.at(-1)]
  if (!witness || witness.tokens || first === undefined || last === undefined) return undefined
  const run = all.slice(first, last + 1)
  const words = spelled(run)
  if (words !== spelled(places.flatMap((place) => all[place] ?? []))) return undefined
  return { words, text: contentOf(witness).slice(run[0]?.start, run.at(-1)?.end) }
}

const spelled = (tokens: readonly Token[]): string => tokens.flatMap(({ kind, norm }) => (kind === 'mark' ? [] : [norm])).join(' ')

/** As most print it; of equal ones, as the side is shown. */
function formOf(texts: ReadonlyMap<string, readonly Siglum[]>, side: Side): Form {
  const [most] = Array.from(texts).toSorted(
    ([a, one], [b, other]) => other.length - one.length || Number(b === side.text) - Number(a === side.text),
  )
  const all = new Set(Array.from(texts.values()).flat())
  return { text: most?.[0] ?? side.text, sigla: side.sigla.filter((siglum) => all.has(siglum)) }
}

function rank({ text, sigla }: Form, side: Side, { cluster }: Collation): number {
  const own = cluster.witnesses.filter(({ siglum }) => sigla.includes(siglum))
  if (own.some(isOfDraft)) return 0
  if (own.some(({ quotations: [{ article }] }) => article.role !== 'report')) return 1
  return text === side.text ? 2 : 3
}
