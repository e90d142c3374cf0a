import type { Known } from './known.ts'
import { beginsLikeMail, beginsLikeSavedPage } from './mail/begins-like-mail.ts'
import { BODY_TYPE } from './mail/mail-body-type.ts'
import { beginsLikeMailbox } from './mbox/begins-like-mailbox.ts'
import { beginsLikeJson } from './records/begins-like-json.ts'
import { beginsLikeJsonLines } from './records/begins-like-json-lines.ts'
import { ROW_TYPE } from './records/row-type.ts'

/** What holds articles as mails, records or rows. */
export const KNOWN_LISTS: readonly Known[] = [
  {
    kind: 'container',
    holds: 'archive',
    name: 'mhtml',
    endings: ['.mht', '.mhtml'],
    mediaTypes: ['multipart/related', 'application/x-mimearchive'],
    shows: ({ markup }) => beginsLikeSavedPage(markup),
    load: async () => (await import('./containers/mhtml.ts')).openMhtml,
  },
  {
    kind: 'container',
    holds: 'list',
    name: 'mbox',
    endings: ['.mbox', '.mbx'],
    mediaTypes: ['application/mbox'],
    shows: ({ bytes, ending }) => ending !== '.eml' && beginsLikeMailbox(bytes),
    load: async () => (await import('./containers/mbox.ts')).openMbox,
  },
  {
    kind: 'container',
    holds: 'archive',
    name: 'mail',
    endings: ['.eml'],
    mediaTypes: ['message/rfc822'],
    shows: ({ markup }) => beginsLikeMail(markup),
    load: async () => (await import('./containers/mail.ts')).openMail,
  },
  {
    kind: 'format',
    name: 'mail-body',
    endings: [],
    mediaTypes: [BODY_TYPE],
    load: async () => (await import('./formats/mail-body.ts')).readMailBody,
  },
  {
    kind: 'container',
    holds: 'list',
    name: 'json-lines',
    endings: [],
    sharedEndings: ['.jsonl', '.ndjson', '.jsonlines'],
    mediaTypes: ['application/jsonl', 'application/x-ndjson', 'application/x-jsonlines'],
    shows: ({ markup, ending }) => beginsLikeJsonLines(markup, ending),
    load: async () => (await import('./containers/json-lines.ts')).openJsonLines,
  },
  {
    kind: 'format',
    name: 'json',
    endings: [],
    sharedEndings: ['.json', '.jsonld'],
    mediaTypes: ['application/json', 'application/ld+json', ROW_TYPE],
    shows: ({ markup }) => beginsLikeJson(markup),
    load: async () => (await import('./formats/json.ts')).readJson,
  },
  {
    kind: 'container',
    holds: 'list',
    name: 'csv',
    endings: [],
    sharedEndings: ['.csv', '.tsv', '.tab'],
    mediaTypes: ['text/csv', 'text/tab-separated-values', 'application/csv'],
    load: async () => (await import('./containers/csv.ts')).openCsv,
  },
  {
    kind: 'container',
    holds: 'list',
    name: 'parquet',
    endings: [],
    sharedEndings: ['.parquet', '.pq'],
    mediaTypes: ['application/vnd.apache.parquet', 'application/x-parquet'],
    shows: ({ bytes }) => bytes.startsWith('PAR1'),
    load: async () => (await import('./containers/parquet.ts')).openParquet,
  },
]
