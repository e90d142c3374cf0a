/** The formats a report can be written in. They stand by themselves, so that `--help` loads nothing that writes them. */
export const FORMATS = [
  'table',
  'checklist',
  'apparatus',
  'csv',
  'json',
  'jsonl',
  'html',
  'markdown',
  'junit',
  'tei',
  'sarif',
  'github',
  'gitlab',
  'rdjson',
] as const

export type FormatName = (typeof FORMATS)[number]
