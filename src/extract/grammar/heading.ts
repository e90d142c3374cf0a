const HEADING =
  /^(?:READ MORE|READ|RELATED|WATCH|PHOTOS?|PICTURES?|VIDEO|UPDATED?|MORE(?: \p{L}{2,20}){0,2}|(?:IMAGE |PHOTO |PICTURE )?CAPTION|SEE ALSO|NOTE|EDITOR['’]S NOTE|CORRECTION|LISTEN|BREAKING|EXCLUSIVE|OPINION|ANALYSIS|LIVE|ALSO|PLUS|TIP|FACT|QUIZ|POLL|MAP|TIME|DATE|WHERE|WHEN|WHAT|WHO|WHY|HOW|[\p{L} ]{0,30}(?:HERE|BELOW|NEWS))$/iu

/** Whether words before a colon head a line rather than name a speaker: > | READ MORE: */
export const isHeading = (words: string): boolean => HEADING.test(words)

const FURNITURE =
  /^(?:read (?:more|next|also|the full)|related(?: (?:stories|coverage|articles|links|content|reading|news))?:|more (?:from|on|about|stories|coverage|news)\b|sign up|subscribe|follow us|click here|advertisement|photo(?:graph)?s? (?:by|credit|courtesy|via)|(?:image|picture|photo) credit|photograph\b|watch:|listen:)/iu

/** Whether a line is the page's own and no reporter's sentence: > | Read more about the pier   > | Photograph by Tom Vale */
export const isFurniture = (line: string): boolean => FURNITURE.test(line)
