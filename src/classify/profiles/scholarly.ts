import type { BuiltIn } from './define-profile.ts'

/** Manuals of scholarship: every change to a written source is marked, save the few that they list. */
export const scholarly: BuiltIn = {
  name: 'scholarly',
  title: 'a written source letter by letter',
  kinds: {
    case: { written: 'minor' },
    'form-variant': { written: 'minor' },
    expurgation: { written: 'minor' },
    'emphasis-added': { written: 'minor' },
    'dialect-normalisation': 'minor',
  },
  sources: [
    'The Chicago Manual of Style 13.7: what may be changed silently (cmosshoptalk.com/2015/11/24/section-13-7-in-the-spotlight)',
    'New Hart’s Rules 9.3 (oxforddictionaries.com/secondary/harts_rules/9-3)',
    'MLA Style Center, Limits of Fidelity (style.mla.org/limits-of-fidelity)',
    'The Bluebook, by Introduction to Basic Legal Citation 6-100 (law.cornell.edu/citation/6-100.htm)',
  ],
}
