import type { BuiltIn } from './define-profile.ts'

/** Papers that tidy what was said, never what was written. */
export const spokenCleanup: BuiltIn = {
  name: 'spoken-cleanup',
  title: 'speech may be tidied, writing may not',
  kinds: {
    'degree-change': { spoken: 'minor' },
    'dialect-normalisation': { spoken: 'info' },
    disfluency: { spoken: 'info' },
    contraction: { spoken: 'info' },
  },
  sources: [
    'The Wall Street Journal, Style & Substance 24/6: spoken quotations are normally corrected, printed ones never (hxij.com/options/71248)',
    'The Guardian, style guide of 2004: bad grammar improved, noises dropped (anyotherbusiness.blogspot.com/2004/09)',
  ],
}
