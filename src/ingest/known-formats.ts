import type { Known } from './known.ts'
import { beginsLikeCaptions, beginsLikePage, zipHolds } from './signs.ts'

/** Everything that is read. What a file begins like is asked from the first row on, and then, from the first again, what its name says. */
export const KNOWN_FORMATS: readonly Known[] = [
  {
    kind: 'format',
    name: 'docx',
    endings: ['.docx', '.docm'],
    shows: ({ bytes }) => zipHolds(bytes) === 'docx',
    load: async () => (await import('./formats/docx.ts')).readDocx,
  },
  {
    kind: 'format',
    name: 'captions',
    endings: ['.vtt', '.srt'],
    mediaTypes: ['text/vtt', 'application/x-subrip'],
    shows: ({ markup }) => beginsLikeCaptions(markup),
    load: async () => (await import('./formats/captions.ts')).readCaptions,
  },
  {
    kind: 'format',
    name: 'html',
    endings: ['.html', '.htm', '.xhtml', '.xht'],
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    shows: ({ markup }) => beginsLikePage(markup),
    load: async () => (await import('./formats/html.ts')).readHtml,
  },
  {
    kind: 'format',
    name: 'markdown',
    endings: ['.md', '.markdown'],
    mediaTypes: ['text/markdown'],
    load: async () => (await import('./formats/text.ts')).readMarkdown,
  },
  {
    kind: 'format',
    name: 'text',
    endings: ['.txt', '.text'],
    mediaTypes: ['text/plain'],
    load: async () => (await import('./formats/text.ts')).readText,
  },
]

/** Endings by which a file is known to be an article, or to hold some. */
export const ARTICLE_ENDINGS: ReadonlySet<string> = new Set(KNOWN_FORMATS.flatMap(({ endings }) => endings))
