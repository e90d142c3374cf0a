/** Words that papers mask, the likeliest first; all in one list, since what a mask leaves of a word seldom tells two of them apart. */
const MASKABLE =
  'fuck fucking fucked fucker fuckers fucks motherfucker motherfuckers motherfucking shit shitty shits shithole shitholes bullshit horseshit hell damn damned goddamn goddam ass asses asshole assholes arse arsed arsehole bitch bitches bitching bastard bastards crap crappy piss pissed pissing dick dickhead cock cunt cunts pussy prick pricks tits twat wank wanker wankers bollocks bugger bloody sodding whore whores slut sluts scheiße scheiss merde mierda putain'.split(
    ' ',
  )

/** Letters, then stars, or dashes that could not be a dash, then what is left of the word. */
const MASKED = /(?<![\p{L}\p{N}*_–—-])\p{L}{1,12}(?:\*{1,12}|[_–—-]{2,12})\p{L}{0,12}/gu

/**
 * A text with its masked words spelled out, as far as a known word fits letter by letter ("h---" is "hell", "s**t" is not "salt").
 * As long as before, so that offsets stay. Linear.
 */
export function unmask(text: string): string {
  return /[*_–—-]/.test(text) ? text.replace(MASKED, (word) => spelledOut(word) ?? word) : text
}

function spelledOut(word: string): string | undefined {
  const letters = Array.from(word.toLowerCase())
  return MASKABLE.find((one) => one.length === word.length && letters.every((letter, i) => !/\p{L}/u.test(letter) || letter === one[i]))
}
