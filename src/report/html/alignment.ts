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
/** So many of either side of a difference come first. */
const FIRST = 10
/** Words of a stretch on which there is nothing to tell; of longer ones the ends are shown. */
const [LONG, END] = [18, 6]
/** A cell of more characters is set in several lines, but never narrow. */
const LINE = 26
/** Begins with a letter of a script that is written from right to left. */
const FROM_RIGHT = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** All printings one under the other, the same words in one column: what differs in bold, in colour and underlined, what is left out as a sign. */
export function alignment(finding: Finding, entries: readonly Entry[], edition: Edition): Markup {
  const witnesses = shownOf(finding.cluster.witnesses, entries)
  const columns = alignmentColumns(
    finding,
    entries,
    witnesses.map(({ siglum }) => siglum),
  )
  const [rows, places] = [finding.cluster.witnesses.length - witnesses.length, columns.length - COLUMNS]
  const cut = [
    ...(rows > 0 ? [`${many(rows, 'more printing')} not shown here`] : []),
    ...(places > 0 ? [`the first ${COLUMNS} of ${columns.length} places are shown`] : []),
  ]
  const shown = columns.slice(0, COLUMNS)
  const isFromRight =
    finding.cluster.witnesses.filter(({ content }) => FROM_RIGHT.test(content)).length * 2 > finding.cluster.witnesses.length
  return markup`<div class="scroll" role="group" aria-label="Side by side" tabindex="0"><table class="alignment${shown.length > 9 ? ' wide' : undefined}" dir="${isFromRight ? 'rtl' : 'ltr'}"><thead><tr><th scope="col"><span class="unseen">Printing</span></th>${shown.map(headOf)}</tr></thead><tbody>${witnesses.map(
    (witness) => rowOf(witness, shown, edition),
  )}</tbody></table></div>${cut.length > 0 ? markup`<p class="quiet">${cut.join('; ')}</p>` : undefined}`
}

/** Those who depart are never left out for those who agree, nor these for who has nothing to do with it, as long as there is room. */
function shownOf(witnesses: readonly ReportedWitness[], entries: readonly Entry[]): readonly ReportedWitness[] {
  if (witnesses.length <= ROWS) return witnesses
  const sides = entries.map(({ discrepancy: { lemma, variant } }) => [variant.sigla, lemma.sigla] as const)
  const ahead = [...sides.flatMap(([variant]) => variant.slice(0, FIRST)), ...sides.flatMap(([, lemma]) => lemma.slice(0, FIRST))]
  const kept = new Set([...new Set([...ahead, ...witnesses.map(({ siglum }) => siglum)])].slice(0, ROWS))
  return witnesses.filter(({ siglum }) => kept.has(siglum))
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

/** A space parts it from the cell before: where all cells of a printing run on, on paper or once copied, they must read as it prints them. */
function cellOf(cell: Cell | undefined, isTold: boolean, language: Markup | undefined): Markup {
  const { kind, words, severity } = cell ?? { kind: 'lacuna', words: [] }
  if (kind === 'attested') {
    const shown = isTold ? written(words) : cutShort(words)
    return markup`<td class="${lengthOf(words)}" dir="auto"${language}>${words[0]?.isSpaced === false ? undefined : ' '}${isTold ? markup`<b class="${severity ? `differing ${severity}` : 'agreeing'}">${shown}</b>` : shown}</td>`
  }
  if (kind === 'omitted' && !isTold) return markup`<td></td>`
  const sign = kind === 'omitted' ? CARET : kind === 'elided' ? '…' : undefined
  const said = markup`<span class="unseen">${ABSENT[kind]}</span>`
  if (kind === 'elided' && !isTold) return markup`<td> …${said}</td>`
  if (sign === undefined) return markup`<td class="${kind}"> ${said}</td>`
  return markup`<td> <b class="${severity ? `differing gap ${severity}` : 'agreeing'}">${sign}${said}</b></td>`
}

/** A short cell is set in one line, a long one in several that are not too short. */
function lengthOf(words: readonly Stretch[]): 'brief' | 'long' {
  return words.reduce((sum, { text }) => sum + text.length + 1, 0) > LINE ? 'long' : 'brief'
}

/** Each stretch as it is printed, those that others print otherwise marked faintly. */
function written(words: readonly Stretch[]): Markup {
  return markup`${words.map(({ text, isSpaced, isOther, isLacuna }, i) => {
    const space = isSpaced && i > 0 ? ' ' : undefined
    if (isLacuna) return markup`${space}<span class="lacuna"><span class="unseen">${ABSENT.lacuna}</span></span>`
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
