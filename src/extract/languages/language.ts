import type { Medium } from '../../model.ts'
import type { CueWord, PhrasalCue } from './cue-word.ts'
import type { Dialogue } from './dialogue-words.ts'
import type { ExpletiveWords } from './expletive-words.ts'
import type { MentionWords } from './mention-words.ts'
import type { NameWords } from './name-words.ts'
import type { VerbSecond } from './verb-second.ts'
import type { OccasionWords } from './occasion-words.ts'

/** Whom a pronoun may stand for. */
type Gender = 'he' | 'she' | 'it' | 'they'

/** What parts the words of a language that prints no blanks between them. */
interface Unspaced {
  /** After the subject: は, が; before whom one tells: 对, 向. */
  readonly particles: ReadonlySet<string>
  /** After the quotation, before its verb: と. */
  readonly quoting: string
  /** How a sentence ends that someone says to others, and none that only names something: ません, です. */
  readonly spoken?: readonly string[]
}

/** What extraction must know of a language: tables, no code. All words in lower case. */
export interface Language {
  /** BCP 47 primary language. */
  readonly code: string
  /** The commonest little words, to tell the language by. */
  readonly common: ReadonlySet<string>
  /** Letters that tell it from the languages beside it. */
  readonly letters?: string
  /** The mark that closes elsewhere opens here too: ”…”, »…». */
  readonly alike?: true
  /** Words that end at an apostrophe, before another word: l’, dell’. */
  readonly elided?: ReadonlySet<string>
  /** Pronouns hung on to a verb: dit-il, a-t-elle. */
  readonly enclitics?: ReadonlySet<string>
  /** Words that lost their head to an apostrophe: 'em, 'til. */
  readonly shortened: ReadonlySet<string>
  /** Abbreviations whose full stop ends no sentence, without the stop. */
  readonly abbreviations: ReadonlySet<string>
  /** Reporting words by their printed form. */
  readonly cues: ReadonlyMap<string, CueWord>
  /** Words that report only before another: `hit` before `back`. */
  readonly phrasal: ReadonlyMap<string, PhrasalCue>
  /** Nouns that tell of words: "Bray's claim that", "cries of". */
  readonly sayings: ReadonlySet<string>
  /** Words of time that may stand between a subject and its cue: last, week. */
  readonly times: ReadonlySet<string>
  /** Words that go on with what was said or written before: added, continued. */
  readonly continuing: ReadonlySet<string>
  /** Verb forms that alone say that words are reported: the German subjunctive. */
  readonly mood: ReadonlySet<string>
  /** Words before which someone is the speaker though nobody "says": according to, laut, selon, según. */
  readonly sources: readonly string[]
  /** The same, at the head of a sentence alone: pour, para, per. */
  readonly views?: ReadonlySet<string>
  /** Prepositions before whom one tells: à, a, tegen. */
  readonly addressing?: ReadonlySet<string>
  /** Nouns that carry words, and their medium: "in a statement", "the letter". */
  readonly vehicles: ReadonlyMap<string, Medium>
  /** Pronouns that can be a speaker. */
  readonly pronouns: ReadonlyMap<string, Gender>
  /** What fills the place of a subject and is nobody. */
  readonly expletives?: ExpletiveWords
  /** Pronouns for anybody: what they call a thing is its name. */
  readonly impersonal?: ReadonlySet<string>
  /** Possessives that can be a speaker's: "his claim". */
  readonly possessives: ReadonlyMap<string, Gender>
  readonly determiners: ReadonlySet<string>
  /** Conjunctions and relatives: a noun phrase ends there. */
  readonly boundaries: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  /** Prepositions inside a noun phrase: the head of the harbour. */
  readonly genitives: ReadonlySet<string>
  /** Auxiliaries and adverbs that stand between a subject and its cue. */
  readonly fillers: ReadonlySet<string>
  /** Words for someone's turn or part, between a verb and its subject: de son côté. */
  readonly asides?: readonly string[]
  /** How adverbs of manner end. */
  readonly adverbs?: string
  /** Forms of "to be" that make a cue passive. */
  readonly passives: ReadonlySet<string>
  readonly and: string
  /** A verb may stand without its subject: dijo, powiedział. */
  readonly dropsSubject?: true
  /** Titles before names, with what they say of the person. */
  readonly titles: ReadonlyMap<string, 'he' | 'she' | 'any'>
  /** Titles that are printed short: gov → governor. */
  readonly spelledOut: ReadonlyMap<string, string>
  /** Words for someone's work, office, party or plight that stand before a name: cellist, officer, survivor. */
  readonly jobs: ReadonlySet<string>
  /** Last words of what bears a name and is nobody: Board, Street, Ltd. */
  readonly bodies: ReadonlySet<string>
  /** Nouns that tell a person's gender: husband, actress. */
  readonly gendered: ReadonlyMap<string, 'he' | 'she'>
  /** Nouns before the title of a work: film, song, book. */
  readonly works: ReadonlySet<string>
  /** Words before a word under discussion: word, term, so-called. */
  readonly namings: ReadonlySet<string>
  /** Nouns for those who can speak, beside `jobs`, where a capital does not show a name: Polizei, Verein. */
  readonly agents?: ReadonlySet<string>
  /** Where the verb comes second or last. */
  readonly verbSecond?: VerbSecond
  /** Where every noun has a capital. */
  readonly names?: NameWords
  /** Nouns are written together, and the last part says what a thing is: Tageszeitung. */
  readonly compounds?: true
  /** A number before a stop is an ordinal: am 3. Mai. */
  readonly ordinals?: true
  /** Finer tables for mentions, where a language has them. */
  readonly mentions?: MentionWords
  /** Days, months: capitalised, and nobody. */
  readonly calendar: ReadonlySet<string>
  /** First and second person: in marks they make speech, in a bare paragraph a post. */
  readonly persons: ReadonlySet<string>
  /** The first person alone. */
  readonly self: ReadonlySet<string>
  readonly dialogue?: Dialogue
  readonly unspaced?: Unspaced
  /** When, where and to whom words were said; nothing is known of it where absent. */
  readonly occasions?: OccasionWords
  /** The first person singular: inside a quotation, its speaker. */
  readonly ego?: ReadonlySet<string>
}
