const HEADING =
  /^(?:READ MORE|READ|RELATED|WATCH|PHOTOS?|PICTURES?|VIDEO|UPDATED?|MORE|SEE ALSO|NOTE|EDITOR['’]S NOTE|CORRECTION|LISTEN|BREAKING|EXCLUSIVE|OPINION|ANALYSIS|LIVE|ALSO|PLUS|TIP|FACT|QUIZ|POLL|MAP|TIME|DATE|WHERE|WHEN|WHAT|WHO|WHY|HOW|[\p{L} ]{0,30}(?:HERE|BELOW|NEWS))$/iu

/** Whether words before a colon head a line rather than name a speaker: > | READ MORE: */
export const isHeading = (words: string): boolean => HEADING.test(words)
