import type { OccasionWords } from './occasion-words.ts'
import { PRESS } from './press.ts'
import { words } from './words.ts'

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?)'
const PART = '(?:morning|afternoon|evening|night|lunchtime)'
const PERIOD = '(?:day|week|weekend|month|year|decade|spring|summer|autumn|fall|winter|season|term)'
const COUNT = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|\\d{1,3})'
const DATE = [
  `(?:(?:[Ll]ate|[Ee]arly|[Ee]arlier)(?: on)? )?(?:(?:last|this) )?${DAY}(?: ${PART})?(?:, ${MONTH} \\d{1,2}(?:, \\d{4})?|,? \\d{1,2} ${MONTH}(?: \\d{4})?)?`,
  `\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?`,
  `${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:, \\d{4})?`,
  `(?<=[Ii]n )(?:(?:early|late|mid-) ?)?${MONTH}(?:,? \\d{4})?`,
  '(?<=[Ii]n )(?:1[5-9]|20)\\d\\d',
  `(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate) )?(?:[Ll]ast|[Tt]his|[Tt]hat|[Tt]he (?:previous|same|following|next)) (?:${PERIOD}|${PART}|${DAY}|${MONTH})`,
  `[Yy]esterday(?: ${PART})?`,
  '[Tt]oday|[Tt]onight',
  `${COUNT} ${PERIOD}s? (?:ago|later|earlier)`,
].join('|')

/** When, where and to whom, in English. */
export const englishOccasions: OccasionWords = {
  date: new RegExp(`(?:[OoIi]n |[Aa]t )?(?<date>${DATE})(?!['’]?[\\p{L}\\p{N}])`, 'uy'),
  telling: words('tell tells told telling inform informs informed assure assures assured remind reminds reminded texted emailed'),
  addressing: words(
    'say says said saying write writes wrote written writing shout shouts shouted whisper whispers whispered explain explains explained complain complained confess confessed confide confided remark remarked mutter muttered announce announced',
  ),
  toward: words('to'),
  objects: words('him her them me us you it himself herself themselves'),
  deaf: words(
    'applause cheers laughter boos silence story stories tale tales truth lie lies joke jokes secret link condolences question questions',
  ),
  trailing: words('earlier later afterward afterwards here there ahead alike too'),
  definite: words('the'),
  speaking: words('speaking talking appearing testifying addressing'),
  places: words('in at on during inside outside before from'),
  airs: words('on'),
  within: words('with to in at on for by of outside near before'),
  events: words(
    `interview rally conference briefing hearing meeting debate ceremony vigil summit event appearance session service protest march demonstration dinner lunch breakfast fundraiser festival
     inquest trial inquiry parade picnic wedding funeral memorial launch premiere match game convention caucus forum panel lecture speech address sermon eulogy toast broadcast podcast show programme program episode
     testimony deposition call video documentary`,
  ),
  press: new Set([
    ...PRESS,
    ...words(
      `gazette times post herald tribune journal guardian news newspaper paper daily telegraph mail mirror sun star observer chronicle courier examiner inquirer dispatch record standard express independent
       bulletin ledger sentinel register globe bee radio television tv channel magazine press network agency podcast show programme program weekly beast broadcaster station today tonight breakfast blog website`,
    ),
  ]),
  tongues: words(
    'english french german spanish italian portuguese dutch polish swedish danish norwegian russian ukrainian arabic hebrew chinese mandarin cantonese japanese korean hindi urdu turkish greek latin welsh irish',
  ),
}
