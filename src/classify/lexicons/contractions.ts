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
