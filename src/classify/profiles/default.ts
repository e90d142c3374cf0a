import type { BuiltIn } from './define-profile.ts'

/** Every kind as its own page says. */
export const byDefault: BuiltIn = {
  name: 'default',
  title: 'what the guides have in common',
  kinds: {},
  sources: [
    'Masson v. New Yorker, 501 U.S. 496 (1991): a material change in meaning is the line',
    'IPSO, Editors’ Code, clause 1 (ipso.co.uk/news-analysis/a-question-of-accuracy): is the inaccuracy significant?',
    'W. W. Greg, The Rationale of Copy-Text: substantives and accidentals',
  ],
}
