import type { Draft } from '../draft.ts'

/** Drafts of which the first says what is said of the whole file. */
export function toldOfFirst(drafts: readonly Draft[], warnings: readonly string[]): readonly Draft[] {
  const first = drafts.findIndex(({ kind }) => kind === 'draft')
  return warnings.length === 0
    ? drafts
    : drafts.map((draft, i) =>
        i === first && draft.kind === 'draft' ? { ...draft, warnings: [...warnings, ...(draft.warnings ?? [])] } : draft,
      )
}
