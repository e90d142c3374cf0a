import type { CheckOptions } from '../options.ts'

/** What a run is told that bears on how documents are read. */
export type ReadOptions = Pick<CheckOptions, 'defaults' | 'metadata'> &
  Partial<Pick<CheckOptions, 'outlets' | 'revisions' | 'without' | 'exclude' | 'period' | 'limits' | 'onProgress'>>
