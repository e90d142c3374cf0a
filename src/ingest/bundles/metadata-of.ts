import type { Metadata } from '../../options.ts'
import { leadingDate } from '../dates.ts'
import { said } from '../said.ts'
import { languageNamed } from './language-named.ts'

/** What a database says of an article, as it prints it. */
export interface Printed {
  readonly outlet?: string | undefined
  readonly title?: string | undefined
  readonly date?: string | undefined
  readonly author?: string | undefined
  readonly language?: string | undefined
  readonly url?: string | undefined
}

/** What a database says of an article. */
export function metadataOf({ outlet = '', title = '', date = '', author = '', language = '', url = '' }: Printed): Metadata {
  return said({
    outlet: outletNamed(outlet),
    title: oneLine(title),
    date: leadingDate(date)?.date,
    author: authorNamed(author),
    language: languageNamed(language),
    url: /^https?:\/\/\S+$/.test(url.trim()) ? url.trim() : '',
  })
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** > | The Post (Brackwater)   > | Post (The)   > | The Post; Brackwater (UK)   are all The Post. */
function outletNamed(printed: string): string {
  const name = oneLine(printed).split(/\s*;\s/)[0] ?? ''
  const [, bare, behind] = /^(.{2,}?)\s*\(([^()]{2,40})\)$/u.exec(name) ?? []
  if (bare === undefined || behind === undefined) return name
  return /^(?:The|Der|Die|Das|La|Le|Les|El|Il|De)$/i.test(behind) ? `${behind} ${bare}` : bare
}

/** > | By Ada Lind; Otto Berg   > | LIND ADA; ada.lind@post.example */
function authorNamed(printed: string): string {
  return oneLine(printed)
    .replace(/^(?:by|von|par|por|di|door)[:\s]\s*/i, '')
    .split(/\s*[;|]\s*/)
    .filter((name) => name !== '' && !/@|:\/\//.test(name))
    .join(', ')
    .replace(/[\s,.]+$/, '')
}
