/** Lines longer than this are prose. */
const LONGEST = 140

const TIME = String.raw`\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4})?`
const DAY = String.raw`(?:\p{L}{3,10}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,10}\.?)`
const DATE = String.raw`(?:${DAY},? \d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}-\d\d-\d\d)`
const AT = String.raw`,? (?:\p{L}{1,3} )?`

const DATE_LINE = new RegExp(
  String.raw`^(?:${TIME}\s*[-–—·•,]\s*(?:${DATE}|${DAY})|${DATE}(?:${AT}${TIME})?|${DAY}${AT}${TIME}|\d{1,2} ?(?:min|hrs?|[hmd]))(?: ?[·•|][^\n]{0,40})?\s*$`,
  'u',
)

const COUNTS =
  /^(?:[\d.,]+ ?[KM]? (?:retweets?|reposts?|quotes?|quote tweets|likes?|views|repl(?:y|ies)|comments?|shares?|bookmarks|boosts?|favou?rites?|reactions?)\b[\s·,]*)+$/i
const BUTTONS =
  /^(?:(?:like|comment|share|reply|repost|retweet|send|boost|favou?rite|follow|translate (?:post|tweet)|show this thread|see (?:translation|more)|read more|view on \w+)\b[\s·|]*)+$/i
const REPLYING = /^(?:replying to|in reply to|antwort an|en réponse à|en respuesta a|in risposta a) {1,3}@\S/iu

const VIEW = /^view this post on \w+\.?$/i

const isShort = ({ length }: string): boolean => length <= LONGEST

/** > | 9:14 PM - 3 Feb 2019   > | 7:02 AM · Aug 30, 2018   > | Feb 3, 2019, 10:02   > | February 3 at 6:40 PM · */
export const isDateLine = (text: string): boolean => isShort(text) && DATE_LINE.test(text)

/** > | 1.2K Retweets 300 Likes   > | Like Comment Share */
export const isFoot = (text: string): boolean => isShort(text) && (COUNTS.test(text) || BUTTONS.test(text))

/** > | Replying to @harbourboard */
export const isReplying = (text: string): boolean => isShort(text) && REPLYING.test(text)

/** > | View this post on Instagram */
export const isView = (text: string): boolean => isShort(text) && VIEW.test(text)

const AGE = new RegExp(String.raw`^(?:\d{1,2} ?(?:min|hrs?|[hmds])|${DAY}(?:,? \d{4})?)$`, 'u')

/** > | 3h   > | Mar 3 */
export const isAge = (text: string): boolean => isShort(text) && AGE.test(text)

const CREDIT =
  /^(?:twitter|instagram|facebook|photo|image|source|via|credit|follow|contact|email|e-mail|by|sign up|tips?)\b|\b(?:on twitter|on instagram|@\w+\.\w+)|\w@\w/i

/** > | Photo: Ona Bray @onabray   > | Contact the desk: news@paper.example */
export const isCredit = (text: string): boolean => CREDIT.test(text)

/** A handle as the networks print it: > | @onabray   > | @ona.bray.social   > | @ona@quay.social */
export const HANDLE = String.raw`@\w[\w.-]{1,40}(?:@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3})?`

/** What a network prints after a handle: > | · 3h   > | · Mar 3, 2024   > | · Follow */
export const HANDLE_TAIL = String.raw`(?:\s{0,3}[·•]\s{0,3}(?:\d{1,2} ?[hmds]|${DAY}(?:,? \d{4})?|Follow))?`
