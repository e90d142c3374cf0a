import type { MarkedWords, Quotation } from '../index.ts'
import type { FoundHere } from './found-quotations.ts'

/** What was found, as it is shown in the text it stands in. */
export function markedWords(found: FoundHere, number: number): MarkedWords & { readonly part: number | undefined } {
  if (found.kind === 'stray') {
    const { span, reason } = found.stray
    return { number, spans: [span], legend: `no quotation – ${reason}`, kind: 'stray', part: span.part }
  }
  const { quotation } = found
  const { form, spans, reason } = quotation
  return {
    number,
    spans,
    legend: reason === undefined ? spokenBy(quotation) : `no quotation – ${reason}`,
    kind: form === 'mention' ? 'mention' : 'quotation',
    part: spans[0].part,
  }
}

/** > | Ona Bray (“she wrote”) · mixed · a quotation mark is missing or out of place */
function spokenBy({ speaker, cue, form, parent, notes }: Quotation): string {
  const name = speaker?.name ?? speaker?.text ?? 'nobody is named'
  const clause = [speaker?.name === undefined || speaker.name === speaker.text ? [] : [speaker.text], cue ? [cue.text] : []]
    .flat()
    .join(' … ')
  return [
    clause === '' ? name : `${name} (${clause})`,
    form,
    ...(parent === undefined ? [] : ['inside another quotation']),
    ...(notes.length > 0 ? ['a quotation mark is missing or out of place'] : []),
  ].join(' · ')
}
