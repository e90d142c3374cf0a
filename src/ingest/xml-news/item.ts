import type { Story } from './story.ts'

/** What is found where an article may stand: one, nothing that can be read, or something that is no article (a picture, a list of other items). */
export type Item =
  | { readonly kind: 'story'; readonly story: Story; readonly isSummary?: boolean }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'foreign'; readonly name: string }
