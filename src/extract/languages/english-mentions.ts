import type { MentionWords } from './mention-words.ts'
import { words } from './words.ts'

/** Each word with another after it: chants+of. */
const before = (next: string, list: string): readonly string[] => Array.from(words(list), (word) => `${word}+${next}`)

/** English words beside marks that hold a name, a term or a title. */
export const englishMentions: MentionWords = {
  makers: words(
    'star stars actor actress singer songwriter host co-host author director creator producer cast franchise trilogy remake reboot premiere soundtrack finale',
  ),
  makings: words('wrote penned composed directed published recorded released sang painted perform performs performing performed'),
  credits: words('by'),
  callings: words(
    'call calls called calling dub dubs dubbed brand brands branded label labels labeled labelled term terms termed deem deems deemed',
  ),
  bearers: words(
    `level levels status category grade list lists key channel account accounts blog site website page group company firm charity app product brand boat ship ferry yacht vessel train
     movement initiative project program programme scheme doctrine clause amendment rule bill act law protocol syndrome effect caucus coalition lobby lunch dinner ball gala parade tax taxes levy fee
     prison letter letters memo syllabus course class button buttons sign signs poster posters placard placards banner banners sticker stickers
     shirt shirts t-shirt t-shirts hat hats cap caps flag flags order operation mission team squad band club tour concert festival spot ad ads commercial collection exhibition`,
  ),
  shown: words(
    'rated published released directed produced performed staged screened shown broadcast serialised serialized reissued translated adapted shortlisted longlisted nominated',
  ),
  shows: words('premieres premiered airs aired stars debuts debuted'),
  surfaces: words(
    'sign signs poster posters placard placards banner banners sticker stickers plaque shirt shirts t-shirt t-shirts hat hats cap caps flag flags tweet tweets text texts message messages email emails post posts caption captions headline headlines note notes letter letters card cards billboard billboards inscription button buttons badge badges slide slides graffiti sweatshirt tattoo label screen chyron one another',
  ),
  readings: words('read reads reading'),
  cries: new Set(
    before(
      'of',
      'calls chant chants chanting cry cries shout shouts yell yells scream screams roar roars jeer jeers murmur murmurs whisper whispers choruses chorus',
    ),
  ),
  glosses: new Set([
    ...before(
      'for',
      `latin greek french german spanish italian portuguese russian polish arabic hebrew persian turkish hindi chinese mandarin
      japanese korean dutch swedish irish gaelic welsh yiddish slang shorthand jargon code short`,
    ),
    ...words('goes+by went+by go+by going+by stands+for stood+for translates+as translates+to known+as'),
  ]),
  idioms: words('supposed+to meant+to relating+to related+to goes+by went+by going+by go+by'),
  poses: new Set(before('as', 'himself herself itself themselves myself yourself ourselves')),
}
