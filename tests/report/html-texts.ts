import type { Place, ReportedArticle } from '../../src/model.ts'

const PARAGRAPHS = [
  'The pier at Sandmouth will close for the winter, the harbour board said on Monday.',
  '“We will not reopen it before April, whatever the council says,” said Runa Holm, who chairs the board.',
  'The cost has doubled. “Nobody told us the piles were hollow,” said the engineer, Teo Marsh.\n“They rang like bells.”',
  'A fisherman, who gave his name as Odd, said the board had “lost its nerve” over what he calls the “wooden whale”.',
  '“No,” said Ms Holm.',
]

/** The text of the draft. */
export const BODY = PARAGRAPHS.join('\n\n')
/** Its headline. */
export const TITLE = '‘Whatever the council says’: pier shuts'

const article = (id: string, path: string, more: Partial<ReportedArticle> = {}): ReportedArticle => ({
  id,
  path,
  label: path.replace(/^.*\/|\.\w+$/g, ''),
  role: 'report',
  language: 'en',
  ...more,
})

export const DRAFT = article('a-draft', 'desk/pier.docx', { isDraft: true, revisions: { view: 'final', insertions: 3, deletions: 1 } })
export const GAZETTE = article('a-gazette', 'clips/gazette.html', {
  label: 'The Sandmouth Gazette',
  outlet: 'The Sandmouth Gazette',
  date: '2026-03-03',
  url: 'https://gazette.example/pier?a=1&b=2',
  copyGroup: 1,
})
export const TIDES = article('a-tides', 'clips/tides.txt', { label: 'Tides', outlet: 'Tides', date: '2026-03-04', copyGroup: 2 })
export const TAPE = article('a-tape', 'tape.vtt', { role: 'transcript', copyGroup: 3 })
export const SIGN = article('a-sign', 'clips/sign.txt', { url: 'javascript:alert(1)' })

/** Where words stand in the body of the draft, or in its headline. */
export function inDraft(words: string, part?: number): Place {
  const text = part === undefined ? BODY : TITLE
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`the draft does not print ${words}`)
  const before = text.slice(0, start)
  const place = { start, end: start + words.length, line: before.split('\n').length, column: start - before.lastIndexOf('\n') }
  return part === undefined ? { ...place, paragraph: before.split('\n\n').length } : { ...place, part }
}

/** A place in another article. */
export const at = (start: number, end: number, more: Partial<Place> = {}): Place => ({ start, end, ...more })
