import type { BuiltIn } from './define-profile.ts'

/** Agencies and papers that change nothing inside quotation marks. */
export const strict: BuiltIn = {
  name: 'strict',
  title: 'nothing is touched inside the marks',
  kinds: {
    case: { written: 'minor' },
    'dialect-normalisation': 'minor',
  },
  sources: [
    'AP: never alter quotations, even to correct minor grammatical errors (writingexplained.org/ap-style/ap-style-quotes)',
    'Reuters Handbook, Q: only deletions that keep the sense (handbook.reuters.com/index.php/Q)',
    'The New York Times, Guidelines on Integrity: no clean-up; paraphrase instead',
    'The Washington Post, since 2004: exact words in exact form',
    'The Baltimore Sun: never (weblogs.baltimoresun.com/news/mcintyre/blog/2007/08/just_write_what_they_said_1.html)',
  ],
}
