/** The public API: the whole check, its stages one by one, and the types they talk in. */
export {
  type Added,
  addTo,
  type Archive,
  archivesAmong,
  type ClusterState,
  compact,
  type Compacted,
  type Filter,
  type Held,
  keyOf,
  keepState,
  type KeptDiscrepancy,
  keptOf,
  type Listed,
  living,
  type LogEntry,
  openArchive,
  type OutletHeld,
  refusePlace,
  type Removed,
  removeFrom,
  sinceOf,
} from './archive/index.ts'
export { check } from './check.ts'
export { changesIn, type Differences, linesIn } from './changes/changes-in.ts'
export { changes, type Since } from './changes/index.ts'
export { news } from './changes/news.ts'
export type { Ruling, Survey } from './classify/define-kind.ts'
export { classify, classifyReport, defineKind, judged, type Kind, KINDS, loweredBy, PROFILES, withdrawnReadings } from './classify/index.ts'
export { clusterOf, type GivenCluster, type GivenWitness } from './collate/cluster-of.ts'
export { collate } from './collate/index.ts'
export { EDITION_FORMATS, edition, type EditionFormat } from './edition/index.ts'
export { type Segmented, segments } from './edition/segments.ts'
export type { Engine } from './engines/engine.ts'
export { openEngine } from './engines/index.ts'
export { extract, strays } from './extract/index.ts'
export { find } from './find/index.ts'
export { finding, places } from './finding/index.ts'
export { withTokens } from './finding/with-tokens.ts'
export { type Known, readBaseline, readKnown, writeBaseline } from './gate/baseline.ts'
export { baselineOf, gate, gates } from './gate/index.ts'
export { recognise } from './gate/recognise.ts'
export { type Ingested, ingest, isMeant, locateAll, sizeInWords } from './ingest/index.ts'
export { type Read, readArticles, readPrinted } from './workers/index.ts'
export { detectLanguage } from './ingest/language.ts'
export { clusterIds, namingRun } from './match/cluster-id.ts'
export { match, type Printed } from './match/index.ts'
export type * from './model.ts'
export {
  type CheckOptions,
  DEFAULT_OPTIONS,
  type EngineName,
  type FieldMap,
  FIELDS,
  type Metadata,
  type MetadataRule,
  type Progress,
  type Source,
  UsageError,
} from './options.ts'
export { checklistLine, outdatedLine } from './report/checklist-line.ts'
export { type Checklist, type ChecklistRow, checklists } from './report/checklists.ts'
export { concordance, type Wording } from './report/concordance.ts'
export { inert } from './report/inert.ts'
export { inThousands } from './report/in-thousands.ts'
export {
  type Edit,
  FORMATS,
  type FormatName,
  type Occasioned,
  type Reporter,
  type ReportOptions,
  readReport,
  renderReport,
  renderUpdate,
  reportPieces,
} from './report/index.ts'
export { many } from './report/many.ts'
export {
  archiveTableHeads,
  archiveTables,
  reportTables,
  sampleSheet,
  type Table,
  TABLE_NAMES,
  writtenTable,
} from './report/report-tables.ts'
export type { NamedTable } from './report/tables.ts'
export { markedRanges } from './report/marked-ranges.ts'
export { type MarkedWords, markedText } from './report/marked-text.ts'
export { type QuotationRow, quotationTable } from './report/quotation-table.ts'
export { placeInDraft } from './report/verdict-words.ts'
export { openSession, type Session } from './session/index.ts'
export { type Gathered, summarize } from './summary.ts'
export { compareDates } from './text/compare-dates.ts'
export { jsonText } from './text/json-text.ts'
export { normalize } from './text/normalize.ts'
export { toldPath } from './text/told-path.ts'
export { tokenize } from './text/tokenize.ts'
export { type DraftTicks, type SavedTick, ticks } from './ticks/index.ts'
export { takeIn, type TakenIn } from './ticks/take-in.ts'
export { successors } from './ticks/successors.ts'
export { readTicks, ticksFile, writeTicks } from './ticks/ticks-file.ts'
export { ticksIn } from './ticks/ticks-in.ts'
export { ticksOf } from './ticks/ticks-of.ts'
export { withTicks } from './ticks/with-ticks.ts'
export { VERSION } from './version.ts'
