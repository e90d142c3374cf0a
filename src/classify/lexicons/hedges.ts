/** Words by which a speaker keeps a distance from what is said. */
export const HEDGES: ReadonlySet<string> = new Set(
  `think thought thinks guess guessed imagine imagined suppose supposed suspect suspected believe believed believes seem seems seemed
  appear appears appeared probably possibly perhaps maybe apparently presumably allegedly reportedly supposedly likely arguably hopefully
  feel assume assumed reckon understand perspective claim claims claimed view opinion perception`.split(/\s+/),
)
/** Adverbs and verbs that hedge wherever they stand; the others do so only with their subject (`I feel that …`). */
export const PLAIN_HEDGES: ReadonlySet<string> = new Set(
  `probably possibly perhaps maybe apparently presumably allegedly reportedly supposedly arguably hopefully seem seems seemed`.split(/\s+/),
)
