/** Words that papers mask, by how they begin. */
export const EXPLETIVES =
  /^(?:mother ?f|fuck|shit|bullshit|horseshit|damn|goddam|god ?damn|asshole|arsehole|ass(?:es)?$|arse|bitch|bastard|cunt|crap$|crappy|dick$|dickhead|piss|prick$|pussy|whore|slut|wank|bollock|bugger|bloody$|hell$|nigg|fag|tits$|cock$|cocksuck|twat|scheiß|scheiss|arsch|verfick|fick(?:en|t|er)?$|wichs|fotze|hurens|bordel$|connard|connasse|salaud|salope|encul|foutre$|foutu|chiant|joder|jodid|coño|cojon|put[ao]s?$|hostias?$|cabr[oó]n|gilipollas|carajo|pendej|ching[ao]|verga$|merde|mierda|putain)/u

/** Of these the words that papers which mask any mask; `damn` and `hell` are printed nearly everywhere. */
export const STRONG =
  /^(?:mother ?fuck|fuck|(?:bull|horse)?shit|assholes?$|arseholes?$|bitch|cunt|pussy|whore|slut|wank|nigg|fagg?ots?$|cocksuck|twat)/u

/** Ways to say a swear word by its first letter. */
export const SPELT = /^(?:effing|effin|mother-?effing|eff|effed)$/u

/** What stands in brackets for a word one does not print. */
export const MASKS =
  /^(?:expletive|expletives|expletive deleted|bleep|bleeped|obscenity|profanity|swear ?word|curse word|vulgarity|redacted|censored|beep|n-word|f-word|slur|schimpfwort|kraftausdruck|zensiert|piep|juron|censuré|grossièreté|gros mot|censurado|improperio|palabrota)$/u

/** The same, of words that do so in brackets alone. */
export const MASKS_IN_BRACKETS = /^(?:insulte|injure|bip|insulto|taco|pitido|fluch|beleidigung)$/u

/** A word some letters of which are stars, dashes or underscores. */
export const MASKED = /^(\p{L}*)[*_\-–—.]{1,}[\p{L}*_-]*$/u
