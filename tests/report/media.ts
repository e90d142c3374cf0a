import { callsIn, formulasIn, ofCsv, ofHtml, ofJson, ofJsonLines, ofMarkdown, ofOrders, ofXml, type Shape } from './shapes.ts'

/** What a terminal, an editor or a reader of lines acts on. */
const ACTED_ON = /[^\P{Cc}\n\t]|[\u061c\u2028-\u202e\u2066\u2067\ufff9-\ufffb\p{Surrogate}]|[\u{e0000}-\u{e007f}]/u
/** What the report itself writes for a terminal: colours, and links to files. */
// oxlint-disable-next-line no-control-regex
const OWN = /\u001b\[\d+m|\u001b\]8;;(?:file:\/\/\/desk\/[!-~]*)?\u001b\\/g
/** Lines by which the log of a build is told something. */
const ORDER = /^\s*::.|##\w*\[/

/** How a medium reads a format: its shape, to which no word may add anything, and what else must not be in it. */
export interface Medium {
  readonly shape?: Shape
  /** Its lines are orders to a build, or nothing that a build prints. */
  readonly isOrders?: true
  /** What it acts on; line breaks and tabs mean nothing to it. */
  readonly actedOn?: RegExp
  readonly found?: (text: string) => readonly string[]
}

/** Every format of a report. */
export const MEDIA: Readonly<Record<string, Medium>> = {
  table: {},
  checklist: {},
  apparatus: {},
  csv: { shape: ofCsv, found: formulasIn },
  json: { shape: ofJson },
  jsonl: { shape: ofJsonLines },
  // What it does in a browser is seen in one: html-browser.test.ts.
  html: { shape: ofHtml, isOrders: true, actedOn: /[^\P{Cc}\n\r\t]|[\u202a-\u202e\u2066\u2067\p{Surrogate}]/u },
  markdown: { shape: ofMarkdown, found: callsIn },
  junit: { shape: ofXml },
  sarif: { shape: ofJson },
  github: { shape: ofOrders, isOrders: true },
  gitlab: { shape: ofJson },
  rdjson: { shape: ofJson },
  tei: { shape: ofXml },
}

/** What of a text is more than words to its medium, held against one without hostile words; nothing, if it is inert. */
export function strangeIn(
  text: string,
  calm: string,
  { shape = () => [], found = () => [], isOrders, actedOn = ACTED_ON }: Medium,
): readonly string[] {
  const scanned = text
    .replace(OWN, '')
    .replaceAll('\r\n', '\n')
    .replace(/^\ufeff/, '')
  const ordersIn = (given: string): string[] => (isOrders ? [] : given.split('\n').filter((line) => ORDER.test(line)))
  const [sign] = actedOn.exec(scanned) ?? []
  return [
    ...(sign === undefined ? [] : [`acted on: U+${sign.codePointAt(0)?.toString(16)}`]),
    ...beyond(ordersIn(scanned), ordersIn(calm)),
    ...beyond(shape(text), shape(calm)),
    ...found(text),
  ]
}

function beyond(pieces: readonly string[], calm: readonly string[]): string[] {
  const known = new Set(calm)
  return pieces.filter((piece) => !known.has(piece))
}
