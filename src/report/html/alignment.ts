import type { Finding, ReportedWitness } from '../../model.ts'
import type { Entry } from '../entries.ts'
import { many } from '../many.ts'
import { CARET } from '../wording-runs.ts'
import { alignmentColumns, type Cell, type Column, type Stretch } from './alignment-columns.ts'
import { articleOf, type Edition } from './edition.ts'
import { languageOf } from './labels.ts'
import { joined, type Markup, markup } from './markup.ts'

/** More rows or columns than these are counted, not shown. */
const [ROWS, COLUMNS] = [40, 80]
/** Words of a stretch on which there is nothing to tell; of longer ones the ends are shown. */
const [LONG, END] = [18, 6]
/** A cell of more words is never set narrow. */
const LONG_CELL = 4

/** All printings one under the other, the same words in one column: what differs in bold, in colour and underlined, what is left out as a sign. */
export function alignment(finding: Finding, entries: readonly Entry[], edition: Edition): Markup {
  const columns = alignmentColumns(finding, entries)
  const witnesses = shownOf(finding.cluster.witnesses, entries)
  const [rows, places] = [finding.cluster.witnesses.length - witnesses.length, columns.length - COLUMNS]
  const cut = [
    ...(rows > 0 ? [`${many(rows, 'more printing')} not shown here`] : []),
    ...(places > 0 ? [`the first ${COLUMNS} of ${columns.length} places are shown`] : []),
  ]
  const shown = columns.slice(0, COLUMNS)
  return markup`<div class="scroll" role="group" aria-label="Side by side" tabindex="0"><table class="alignment${shown.length > 9 ? ' wide' : undefined}"><thead><tr><th scope="col"><span class="unseen">Printing</span></th>${shown.map(headOf)}</tr></thead><tbody>${witnesses.map(
    (witness) => rowOf(witness, shown, edition),
  )}</tbody></table></div>${cut.length > 0 ? markup`<p class="quiet">${cut.join('; ')}</p>` : undefined}`
}

/** Those who depart are never left out for those who agree, as long as there is room. */
function shownOf(witnesses: readonly ReportedWitness[], entries: readonly Entry[]): readonly ReportedWitness[] {
  if (witnesses.length <= ROWS) return witnesses
  const named = new Set(
    entries.flatMap(({ discrepancy: { lemma, variant } }) => [...variant.sigla.slice(0, 5), ...lemma.sigla.slice(0, 1)]),
  )
  const ahead = [...witnesses.filter(({ siglum }) => named.has(siglum)), ...witnesses.filter(({ siglum }) => !named.has(siglum))]
  const kept = new Set(ahead.slice(0, ROWS))
  return witnesses.filter((witness) => kept.has(witness))
}

function headOf({ numbers, isTold }: Column): Markup {
  return isTold ? markup`<th scope="col"><span class="unseen">Difference </span>${numbers.join(' ')}</th>` : markup`<td></td>`
}

function rowOf(witness: ReportedWitness, columns: readonly Column[], edition: Edition): Markup {
  const article = articleOf(edition, witness.article)
  const name = article.isDraft ? 'this draft' : article.label
  return markup`<tr><th scope="row"><span class="sig">${witness.siglum}</span><bdi class="from">${name}</bdi></th>${columns.map(
    ({ cells, isTold }) => cellOf(cells.get(witness.siglum), isTold, languageOf(article)),
  )}</tr>
`
}

/** What stands there instead of words, for the eye by a sign of the style sheet, for the ear in words. */
const ABSENT: Readonly<Record<Exclude<Cell['kind'], 'attested'>, string>> = {
  lacuna: 'not quoted',
  omitted: 'left out',
  elided: 'gap',
  moved: 'in another place',
}

function cellOf(cell: Cell | undefined, isTold: boolean, language: Markup | undefined): Markup {
  const { kind, words, severity } = cell ?? { kind: 'lacuna', words: [] }
  if (kind === 'attested') {
    const shown = isTold ? written(words) : cutShort(words)
    const isLong = words.length > LONG_CELL
    return markup`<td${isLong ? markup` class="long"` : undefined} dir="auto"${language}>${isTold ? markup`<b class="${severity ? `differing ${severity}` : 'agreeing'}">${shown}</b>` : shown}</td>`
  }
  if (kind === 'omitted' && !isTold) return markup`<td></td>`
  const sign = kind === 'omitted' ? CARET : kind === 'elided' ? '…' : undefined
  const said = markup`<span class="unseen">${ABSENT[kind]}</span>`
  if (sign === undefined) return markup`<td class="${kind}">${said}</td>`
  return markup`<td><b class="${severity ? `differing gap ${severity}` : 'agreeing'}">${sign}${said}</b></td>`
}

/** Each stretch as it is printed, those that most print otherwise marked faintly. */
function written(words: readonly Stretch[]): Markup {
  return markup`${words.map(({ text, isSpaced, isOther }, i) => {
    const space = isSpaced && i > 0 ? ' ' : undefined
    return isOther ? markup`${space}<span class="other">${text}</span>` : markup`${space}${text}`
  })}`
}

/** A long stretch on which there is nothing to tell, without its middle. */
function cutShort(words: readonly Stretch[]): Markup {
  const rest = words.length - 2 * END
  if (words.length <= LONG) return written(words)
  return joined(
    [written(words.slice(0, END)), markup`<span class="quiet cut-words">[${rest} words]</span>`, written(words.slice(-END))],
    ' ',
  )
}
