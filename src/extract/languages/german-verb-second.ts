import type { VerbSecond } from './verb-second.ts'
import { words } from './words.ts'

/** What shows the subject of a German clause. */
export const germanVerbSecond: VerbSecond = {
  nominatives: words('er ich wir man du'),
  oblique: words(
    'dem den des einem einer einen eines diesem diesen dieses seinem seinen seines ihrem ihren ihres ihm ihnen im am beim zum zur vom',
  ),
  helpers: words(
    'ließ ließen lässt lassen hat haben hatte hatten habe hätte wird werden will wollte wollten kann konnte konnten soll sollte muss musste',
  ),
  subordinators: words('indem wie dass daß nachdem weil während obwohl als wenn ob da bevor sobald'),
  agents: words('von vom durch'),
  citing: words('zitiert zitierte zitierten zitieren'),
  with: words('mit'),
  reading: words('heißt hieß heiße steht stand'),
  it: 'es',
  in: words('in im aus auf'),
  to: 'zu',
}
