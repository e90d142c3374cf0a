import { words } from './words.ts'

/** Agencies, papers and stations that go by a short name in every language. */
export const PRESS: ReadonlySet<string> = words(
  'ap afp dpa apa sda ansa efe tass bbc itv sky cnn nbc abc cbs npr pbs msnbc cnbc fox reuters bloomberg politico ard zdf orf srf rtl tf1 rai rtve rfi rmc bfm dw',
)
