/**
 * What GitHub takes of a run; a file with more is refused as a whole.
 *
 * https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit
 */
export const LIMITS = {
  results: 25_000,
  /** More results are taken, and not shown. */
  resultsShown: 5_000,
  /** The primary one included: 1,000 are taken and these are shown. */
  locations: 100,
  /** Of the file as gzip packs it 10 MB; what stands around the results needs its share. */
  packedBytes: 9_500_000,
  /** Of the descriptions of a rule. */
  characters: 1024,
} as const
