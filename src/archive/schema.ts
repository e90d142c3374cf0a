/** The version of the tables below. Files of an earlier one are migrated when they are next written; later ones are refused. */
export const SCHEMA = 1

/**
 * The tables of an archive, as anybody may query them with DuckDB.
 *
 * - `about`: the version of the schema and what wrote it.
 * - `articles`: one row an article, `number` in the order of adding. `key` names the content: what is added again under it is the same article.
 *   `record` holds everything that is known of it, its quotations included: deflated JSON.
 * - `quotations`: one row a quotation, as `variorum quotes` lists them.
 * - `clusters`, `witnesses`, `discrepancies`: what was known when they were last looked at (`archive changes`): a cluster keeps its id as long as it lives,
 *   a discrepancy has the time since when both its readings are printed. `log`: which clusters were created, grew, were merged or split, when and why.
 * - `segments`: the indexes that there are, each a table `postings_<number>` with the runs of words of some articles (see postings/page.ts).
 */
export const TABLES = `
CREATE TABLE about (key VARCHAR PRIMARY KEY, value VARCHAR NOT NULL);
CREATE TABLE articles (
  number UINTEGER PRIMARY KEY,
  key VARCHAR NOT NULL,
  path VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  outlet VARCHAR, title VARCHAR, author VARCHAR, url VARCHAR,
  date VARCHAR, updated VARCHAR, language VARCHAR, item_id VARCHAR, version VARCHAR,
  role VARCHAR NOT NULL,
  words UINTEGER NOT NULL,
  quotations UINTEGER NOT NULL,
  added VARCHAR NOT NULL,
  tool VARCHAR NOT NULL,
  record BLOB NOT NULL
);
CREATE TABLE quotations (
  article UINTEGER NOT NULL,
  place UINTEGER NOT NULL,
  content VARCHAR NOT NULL,
  form VARCHAR NOT NULL,
  speaker VARCHAR, speaker_name VARCHAR, cue VARCHAR,
  medium VARCHAR NOT NULL,
  occasion_date VARCHAR,
  part UINTEGER,
  "start" UINTEGER NOT NULL, "end" UINTEGER NOT NULL
);
CREATE TABLE segments (number UINTEGER PRIMARY KEY, pages UINTEGER NOT NULL, postings UBIGINT NOT NULL);
CREATE TABLE clusters (id VARCHAR NOT NULL, speaker VARCHAR, witnesses UINTEGER NOT NULL);
CREATE TABLE witnesses (
  cluster VARCHAR NOT NULL,
  place UINTEGER NOT NULL,
  article VARCHAR NOT NULL,
  part UINTEGER,
  "start" UINTEGER NOT NULL,
  label VARCHAR NOT NULL
);
CREATE TABLE discrepancies (id VARCHAR NOT NULL, kind VARCHAR NOT NULL, severity VARCHAR NOT NULL, since VARCHAR NOT NULL, entry VARCHAR NOT NULL);
CREATE TABLE log (found VARCHAR NOT NULL, cluster VARCHAR NOT NULL, what VARCHAR NOT NULL, why VARCHAR NOT NULL);
`

/** The tables whose rows are taken over as they are when an archive is written anew. */
export const CONTENTS = ['about', 'articles', 'quotations', 'clusters', 'witnesses', 'discrepancies', 'log'] as const

/** The table of a segment. */
export const postingsTable = (segment: number): string => `postings_${segment}`
