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

/** Phrases that hedge as a whole, words apart as they are read: who says them answers for less. */
export const HEDGE_PHRASES: ReadonlySet<string> = new Set(
  `to the best of my knowledge|as far as i know|so far as i know|as far as i can tell|so far as i can tell|as far as i am aware|as far as we know
  as far as i 'm aware|in my view|in my opinion|in our view|in our opinion|to my mind|from my point of view|to my knowledge|i 'm pretty sure
  i 'm fairly sure|i am pretty sure|i am fairly sure|i 'm not sure|i am not sure|more or less|it looks like|it looks as if|it sounds like
  as i understand it|if i remember correctly|if i remember rightly|if i recall correctly|i would say|i 'd say|from what i hear
  from what i 've heard|from what i have heard|i 'm told|i am told|we 're told|we are told|it is said|they say|i heard|i hear|i gather
  i 'd guess|i would guess|i 'd think|i would think|i 'd imagine|i would imagine|i do n't know|in a sense|in a way|at least in theory|in theory
  in principle|on paper|up to a point|to some extent|to a certain extent|to a degree|by all accounts|no doubt|for all i know|it may be that
  it could be that|could be that|it seems to me|it seems|it appears|it would seem|it would appear|rightly or wrongly|i dare say|if you ask me
  if i 'm honest|i do think|i do believe|i really think|i really believe|i honestly think|i honestly believe|i just think|i still think
  i personally think|i personally believe|we think|we believe|i kind of think|i would argue|i 'd argue|i would suggest|i 'd suggest`
    .split(/[|\n]/)
    .map((phrase) => phrase.trim()),
)
