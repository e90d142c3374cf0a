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
  {
    name: 'zip',
    endings: ['.zip'],
    kept: 'every article in it, at any depth, with its path; what is broken or locked is told',
    lost: 'hidden files, what systems keep beside others (__MACOSX), dates of files',
    use: 'clips sent on',
  },
  { name: 'tar', endings: ['.tar'], kept: 'as of zip', lost: 'as of zip; links', use: 'archives' },
  {
    name: 'gzip',
    endings: ['.gz', '.tgz'],
    kept: 'whatever is packed in it; of what is cut off or damaged, what is sound',
    use: 'archives, exports, crawls',
  },
  { name: 'zstd', endings: ['.zst', '.tzst'], kept: 'as of gzip, from Node 22.15 on', use: 'archives, exports' },
  {
    name: 'warc',
    endings: ['.warc'],
    kept: 'every page, text and file that a crawl was given, and its address; of one met twice both versions',
    lost: 'redirects, pictures, requests, and what else is not for reading; the day of the crawl, which is not that of the article',
    use: 'web archives, Common Crawl',
  },
  { name: 'wacz', endings: ['.wacz'], kept: 'the crawls in it, as of warc', lost: 'its lists of pages', use: 'web archives' },
  {
    name: 'mail',
    endings: ['.eml'],
    kept: 'what it says, or the mail that it passes on; subject, sender and date; every document that is sent with it; of a search in Nexis, Factiva and the like sent by mail each article',
    lost: 'signatures, pictures; `>` before what is quoted',
    use: 'press releases, newsletters, stories sent by mail',
  },
  {
    name: 'mbox',
    endings: ['.mbox', '.mbx'],
    kept: 'every mail in it, as of mail',
    use: 'mailboxes',
  },
  {
    name: 'mhtml',
    endings: ['.mht', '.mhtml'],
    kept: 'the page, as of html, and its address',
    lost: 'as of html; pictures',
    use: 'pages saved in one file',
  },
]
