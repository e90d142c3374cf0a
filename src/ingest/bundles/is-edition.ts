/** What editions are called by: the hour they are printed at, whom they are for, how many there were before. */
const KINDS =
  '(?:first|second|third|fourth|fifth|sixth|final|late|early|main|city|metro|national|regional|international|state|home|local|country|county|street|morning|evening|afternoon|night|noon|weekend|midweek|sunday|monday|tuesday|wednesday|thursday|friday|saturday|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|central|all|print|online|digital|replica|special|\\d{1,2}(?:st|nd|rd|th|\\.)?|(?:one|two|three|four|five|\\d)[ -]?stars?|premi[èe]re|derni[èe]re|primera|segunda|[úu]ltima|prima|seconda|ultima|eerste|tweede|laatste)'
const EDITION = '(?:\\p{L}*(?:edition|ausgabe|auflage)|édition|edición|edizione|editie|edição)'
/** > | Scotland */
const PLACE = "(?:\\p{Lu}[\\p{L}.'’]+)"

/** > | First Edition   > | Late Edition - Final   > | Yorkshire Edition   > | Edition 1; Scotland   > | City Final   > | Hauptausgabe */
const NAMED = new RegExp(
  String.raw`^(?:(?:${KINDS}[ ,/-]+)*(?:${PLACE} )?(?:${KINDS}[ ,/-]+)*${EDITION}(?: \d{1,2}| [A-Z])?|(?:${KINDS} )*final)(?:\s*(?:[;,/–-]|\().{0,40})?;?$`,
  'iu',
)

/** Whether a line only says which edition of a paper an article stood in. */
export const isEdition = (line: string): boolean => line.length <= LONGEST && NAMED.test(line)

const LONGEST = 60
