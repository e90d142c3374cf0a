import type { Draft } from '../draft.ts'
import { decodeRaw } from '../encoding/decode-raw.ts'
import type { Reader } from '../known.ts'
import type { RawDocument } from '../raw-document.ts'
import { draftsOfJson } from '../records/drafts-of-json.ts'
import { draftOfRow } from '../records/draft-of-row.ts'
import { ownPrint } from '../records/own-print.ts'
import { ROW_TYPE } from '../records/row-type.ts'
import { rowOf } from '../records/rows.ts'
import { toldOfFirst } from '../records/told-of-first.ts'
import { ruledFields } from '../ruled.ts'

/** Reads the articles of a JSON file, and rows of tables, which containers hand on as JSON. */
export const readJson: Reader = (raw, options) => {
  const fields = ruledFields([raw.holder?.path ?? raw.path, raw.path], options.metadata)
  if (raw.mediaType === ROW_TYPE) return rowDrafts(raw, fields)
  const own = ownPrint(raw.bytes)
  if (own !== undefined) return draftsOfJson(raw, own, fields)
  const decoded = decodeRaw(raw, 'text')
  if (decoded.kind === 'unreadable') return [decoded]
  const { text, warnings } = decoded
  return toldOfFirst(draftsOfJson(raw, text, fields), warnings)
}

function rowDrafts({ bytes, line, dateOrders }: RawDocument, fields: ReturnType<typeof ruledFields>): readonly Draft[] {
  const row = rowOf(bytes)
  return row ? [draftOfRow(row, line, fields, dateOrders)] : [{ kind: 'unreadable', reason: 'no row of a table' }]
}
