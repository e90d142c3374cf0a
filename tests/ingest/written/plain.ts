import type { Story } from './story.ts'

const textOf = ({ paragraphs }: Story): string => paragraphs.join('\n\n')

export function asText(story: Story): string {
  const { outlet, title, author, date, url, language } = story
  return `---\noutlet: ${outlet}\ntitle: ${title}\nauthor: ${author}\ndate: ${date}\nurl: ${url}\nlanguage: ${language}\n---\n${textOf(story)}\n`
}

/** What `read -f json` prints. */
export function asOwn(story: Story): object {
  const { outlet, title, author, date, url, language } = story
  return {
    path: 'ferry.html',
    outlet,
    title,
    url,
    date,
    author,
    language,
    role: 'report',
    text: textOf(story),
    parts: [{ kind: 'title', text: title }],
  }
}

export function asNinjs({ outlet, title, author, date, itemId, language, paragraphs }: Story): object {
  return {
    standard: { name: 'ninjs', version: '2.1' },
    uri: itemId,
    type: 'text',
    version: '2',
    versioncreated: `${date}T09:00:00Z`,
    language,
    headlines: [{ role: 'main', value: title }],
    by: author,
    infosources: [{ name: outlet }],
    bodies: [{ role: 'main', contenttype: 'text/plain', value: paragraphs.join('\n\n') }],
  }
}

export function asJsonFeed({ outlet, title, author, date, url, itemId, language, paragraphs }: Story): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: outlet,
    language,
    items: [
      { id: itemId, url, title, date_published: `${date}T09:00:00Z`, authors: [{ name: author }], content_text: paragraphs.join('\n\n') },
    ],
  }
}

/** A row of a table with the names that exports give their columns. */
export function asCsv(story: Story): string {
  const { outlet, title, author, date, url, language } = story
  const row = [outlet, title, author, date, url, language, textOf(story)].map((value) => `"${value.replaceAll('"', '""')}"`).join(',')
  return `source,title,author,published,url,language,text\r\n${row}\r\n`
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** Words, as the desk's archive counts them. */
const words = (story: Story): number => textOf(story).split(/\s+/).length

function longDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${MONTHS[(month ?? 1) - 1]} ${day}, ${year}`
}

export const asNexis = (story: Story): string => exported(story, 1) + exported(OTHER, 2)

function exported(story: Story, number: number): string {
  return `\n\n                               ${number} of 2 DOCUMENTS\n\n\n                                 ${story.outlet}\n\n                            ${longDate(story.date)} Thursday\n\n${story.title}\n\nBYLINE: ${story.author}\n\nSECTION: NEWS; Pg. 3\n\nLENGTH: ${words(story)} words\n\n\n${textOf(story)}\n\nLOAD-DATE: ${longDate(story.date)}\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Newspaper\n\n\n                         Copyright 2026 ${story.outlet}\n                              All Rights Reserved\n`
}

/** A short story that shares no word worth mention. */
const OTHER: Story = {
  outlet: 'Stell Courier',
  title: 'Mill wheel turns after a century',
  author: 'Ana Petrov',
  date: '2026-03-04',
  url: '',
  itemId: '',
  language: 'en',
  paragraphs: [
    'The wheel of the old mill at Stell turned on Monday for the first time in a hundred years, to the applause of some two dozen onlookers.',
  ],
}

export function asMail(story: Story): string {
  const { title, author, date, itemId } = story
  return `From: ${author} <holm@brackwater-post.example>\r\nTo: desk@brackwater-post.example\r\nSubject: ${title}\r\nDate: ${new Date(`${date}T09:00:00Z`).toUTCString()}\r\nMessage-ID: <${itemId}@brackwater-post.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${story.paragraphs.join('\r\n\r\n')}\r\n`
}

export function asMailbox(story: Story): string {
  const lines = asMail(story)
    .replaceAll('\r\n', '\n')
    .replaceAll(/^(>*From )/gm, '>$1')
    .replace('>From: ', 'From: ')
  return `From holm@brackwater-post.example Thu Mar  5 09:00:00 2026\n${lines}\n`
}
