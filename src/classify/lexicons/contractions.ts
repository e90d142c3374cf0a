/** What a clitic may stand for. A possessive `'s` also stands for itself. */
export const CLITICS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  "n't": ['not'],
  "'ll": ['will', 'shall'],
  "'re": ['are', 'were'],
  "'ve": ['have'],
  "'m": ['am'],
  "'d": ['would', 'had', 'did'],
  "'s": ["'s", 'is', 'has', 'us', 'does'],
}

/** One word for several, which is neither dialect nor slang. */
export const CONTRACTIONS: Readonly<Record<string, readonly string[]>> = {
  cannot: ['can', 'not'],
  "let's": ['let', 'us'],
}
