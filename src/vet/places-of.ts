import type { Article, Place, Span } from '../model.ts'

/** Where spans of an article stand in its file. */
export type PlacesOf = (article: Article, spans: readonly Span[]) => readonly Place[]
