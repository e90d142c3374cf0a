/** Signs that pages carry for line breaking and writing direction, which no reader sees; for use inside a character class. */
export const UNSEEN = String.raw`\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff`
