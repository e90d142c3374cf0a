import { readFileSync } from 'node:fs'
import type { Report } from '../../src/model.ts'
import { parseReport } from '../../src/report/parse-report.ts'
import { everyState } from './ci-story.ts'
import { story } from './draft-story.ts'
import { hostile, HOSTILE_TEXTS, HOSTILE_WORDS } from './hostile.ts'
import { PIER_DRAFT } from './html-story.ts'
import { newsOf, PIER, RINK } from './news.ts'

/** The report on a part of the corpus, as it is checked in. */
export const ofCorpus = (): Report => parseReport(readFileSync('reports/corpus.json', 'utf8'), 'corpus.json')

/** Reports of all sorts, by what they are. */
export const REPORTS: Readonly<Record<string, () => Report>> = {
  'of much': ofCorpus,
  'of nothing': () => newsOf([]),
  'of two clusters': () => newsOf([RINK, PIER]),
  'with something in every state': everyState,
  'on a draft': story,
  'on a draft with its text': () => PIER_DRAFT,
  'with hostile words': () => hostile(everyState(), HOSTILE_WORDS, HOSTILE_WORDS),
  'on a draft with hostile words': () => hostile(PIER_DRAFT),
  'with all hostile words there are': () => hostile(everyState(), Object.values(HOSTILE_TEXTS).join('')),
}
