import type { Place, QuotationForm, ReportedArticle } from '../../model.ts'
import { dateOf } from '../date-of.ts'
import { joined, type Markup, markup, webAddress } from './markup.ts'

/** The last part of a path: what people call a file. */
export function fileName(path: string): string {
  return path.split(/[/\\]/).findLast((part) => part !== '') ?? path
}

/** The outlet, or the file where that is not known, and the date. */
export function nameOf({ label, date }: ReportedArticle): Markup {
  return markup`<bdi class="outlet">${label}</bdi>${date === undefined ? undefined : markup` ${timeOf(date)}`}`
}

/** A date for people, and for machines where it is one they know. */
export function timeOf(date: string): Markup {
  const [iso] = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?!\d)/.exec(date) ?? []
  return iso === undefined ? markup`<span class="date">${dateOf(date)}</span>` : markup`<time datetime="${iso}">${dateOf(date)}</time>`
}

/** Where words stand, as one finds them on paper: `headline`, `page 2, paragraph 7, line 31`. */
export function placeOf({ page, paragraph, line }: Pick<Place, 'page' | 'paragraph' | 'line'>): string {
  const said = [
    ...(page === undefined ? [] : [`page ${page}`]),
    ...(paragraph === undefined ? [] : [`paragraph ${paragraph}`]),
    ...(line === undefined ? [] : [`line ${line}`]),
  ]
  return said.join(', ')
}

/** Where to look it up: the time to listen at, a link to the page, else the file with line and column. */
export function whereOf({ path, url }: ReportedArticle, place: Place | undefined): Markup {
  const { time, line, column, paragraph, page } = place ?? {}
  const address = webAddress(url)
  const file = [path, ...(line === undefined ? [] : [line, ...(column === undefined ? [] : [column])])].join(':')
  const parts = [
    ...(time === undefined ? [] : [markup`<b class="time">listen at ${time}</b>`]),
    ...(page === undefined ? [] : [markup`page ${page}`]),
    ...(paragraph === undefined || (line !== undefined && address === undefined) ? [] : [markup`paragraph ${paragraph}`]),
    address === undefined
      ? markup`<span class="path">${file}</span>`
      : markup`<a href="${address}" rel="noreferrer noopener">${hostOf(address)}</a>`,
  ]
  return markup`<span class="where">${joined(parts, ' · ')}</span>`
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '')
}

const FORMS: Partial<Record<QuotationForm, string>> = {
  display: 'headline or caption',
  block: 'set apart, without marks',
  unquoted: 'without marks',
  mention: 'only looks like a quotation',
}

/** What is to be said of how words are printed; nothing where they stand in marks like most. */
export function formOf(form: QuotationForm): string | undefined {
  return FORMS[form]
}

/** The attribute that says in which language words are, where that is known, with a space before it. */
export function languageOf({ language }: Pick<ReportedArticle, 'language'>): Markup | undefined {
  return language !== undefined && /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(language) ? markup` lang="${language}"` : undefined
}
