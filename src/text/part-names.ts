import type { Part } from '../model.ts'

/** What people call the lines that stand beside the body of an article. */
export const PART_NAMES: Readonly<Record<Part['kind'], string>> = {
  title: 'headline',
  deck: 'deck',
  caption: 'caption',
  'pull-quote': 'pull quote',
  post: 'embedded post',
  footnote: 'footnote',
}
