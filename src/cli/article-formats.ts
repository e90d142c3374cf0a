import type { KnownFormat } from './known-format.ts'

/** Every format that articles are read from, in the order in which a reader meets them. */
export const ARTICLE_FORMATS: readonly KnownFormat[] = [
  {
    name: 'text',
    endings: ['.txt', '.text'],
    kept: 'the words as printed, their lines and columns; outlet, date and more from front matter',
    use: 'clips, drafts',
  },
  { name: 'markdown', endings: ['.md', '.markdown'], kept: 'as text', lost: 'code, which is left blank', use: 'clips, drafts' },
  {
    name: 'html',
    endings: ['.html', '.htm', '.xhtml', '.xht'],
    kept: 'the article; headline, deck, captions, pull quotes and posts beside it; outlet, date, author and address as the page names them',
    lost: 'menus, advertisements, comments and whatever else stands around it; layout',
    use: 'saved web pages',
  },
  {
    name: 'docx',
    endings: ['.docx', '.docm'],
    kept: 'the text with its tracked changes accepted, or as before them (--revisions); headline, deck, captions, text boxes, footnotes and endnotes beside it; pages, properties',
    lost: 'comments, which are counted; hidden text',
    use: 'drafts',
  },
  {
    name: 'captions',
    endings: ['.vtt', '.srt'],
    kept: 'who speaks, what is said, and when',
    lost: 'colours and places on the screen',
    use: 'transcripts',
  },
]
