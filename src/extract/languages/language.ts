import type { Medium } from '../../model.ts'
import type { OccasionWords } from './occasion-words.ts'

/**
 * How a cue reports words.
 *
 * `say` gives them (said, wrote) · `judge` names with them (called, dismissed as) · `think` only supposes them (believes).
 */
type Report = 'say' | 'judge' | 'think'

/** A word that tells of words. */
export interface CueWord {
  readonly report: Report
  readonly medium: Medium
  /** `saying`, `to say`: its subject is that of the verb before it. */
  readonly dependent?: true
  /** The plain form, of plural subjects and after auxiliaries; or a noun: "state leaders". */
  readonly base?: true
  /** It may be the passive participle: `was described by`. */
  readonly participle?: true
  /** Only without a reflexive: befand, but not befand sich. */
  readonly plain?: true
  /** No word but "on" or "like" follows: the saying goes, but not goes home. */
  readonly lone?: true
  /** It ends its clause, and no words follow: gesagt, mitteilte. */
  readonly final?: true
  /** A verb form that is a noun too: after an article it is one. */
  readonly noun?: true
}

/** How a language prints dialogue with dashes. */
export interface Dialogue {
  /** What parts the reporting clause from the speech. */
  readonly clause: 'dash' | 'comma' | 'either'
  /** It may begin inside a paragraph, at any sentence. */
  readonly inline?: true
  /** How a verb ends that tells of someone in the past, whatever it means: suspiró, soupira. */
  readonly past?: RegExp
  /** The same for the present, where a name follows. */
  readonly present?: RegExp
  /** A noun phrase needs no article. */
  readonly bare?: true
}

/** A word that tells of words only with one of its particles. */
export interface PhrasalCue extends CueWord {
  /** Those that follow at once, or after a pronoun: hit back. */
  readonly particles: ReadonlySet<string>
  /** Those that end the clause: teilte … mit. */
  readonly parted?: ReadonlySet<string>
}

/** Whom a pronoun may stand for. */
type Gender = 'he' | 'she' | 'it' | 'they'

/** What tells words in marks that nobody said from words that someone did: a name, a term, a title. Two words are joined by "+". */
export interface MentionWords {
  /** Who made a work or has a part in it, after its title: the "Salt Wind" singer. */
  readonly makers: ReadonlySet<string>
  /** What one does to make a work, before its title: wrote, composed, painted. */
  readonly makings: ReadonlySet<string>
  /** Before who made a work, after its title: by. */
  readonly credits: ReadonlySet<string>
  /** Verbs that give a thing its name or a person a description: called, dubbed. */
  readonly callings: ReadonlySet<string>
  /** Nouns that bear a name, after it or before "called": movement, level, account. */
  readonly bearers: ReadonlySet<string>
  /** What is done with a work, after its title and "is": published, rated; what it does itself: premieres. */
  readonly shown: ReadonlySet<string>
  readonly shows: ReadonlySet<string>
  /** What bears words to be read, before a word of `readings`: sign, shirt. */
  readonly surfaces: ReadonlySet<string>
  readonly readings: ReadonlySet<string>
  /** Voices raised: chants+of. */
  readonly cries: ReadonlySet<string>
  /** What comes next is a name or the sense of a word: goes+by, latin+for. */
  readonly glosses: ReadonlySet<string>
  /** A cue that with the next word tells of no words: supposed+to. */
  readonly idioms: ReadonlySet<string>
  /** Who presents himself as something says so: himself+as. */
  readonly poses: ReadonlySet<string>
}

/** How the place of the verb shows its subject, where the verb comes second or last. */
export interface VerbSecond {
  /** Pronouns that are always the subject: er, man. */
  readonly nominatives: ReadonlySet<string>
  /** Articles and the like that never begin a subject: dem, einem. */
  readonly oblique: ReadonlySet<string>
  /** Auxiliaries of a verb at the end: hat, wird. */
  readonly helpers: ReadonlySet<string>
  /** Conjunctions that send the verb to the end: wie, dass. */
  readonly subordinators: ReadonlySet<string>
  /** Before who does it, in the passive: von. */
  readonly agents: ReadonlySet<string>
  /** Verbs that give the words of their object: zitiert. */
  readonly citing: ReadonlySet<string>
  readonly with: ReadonlySet<string>
  /** Verbs whose "it" is a text: heißt es in der Erklärung. */
  readonly reading: ReadonlySet<string>
  readonly it: string
  readonly in: ReadonlySet<string>
  /** Before an infinitive: zu. */
  readonly to: string
}

/** What tells a name in marks from words that someone said, where every noun has a capital. */
export interface NameWords {
  /** Verbs whose subject is a paper or a station: berichtete, meldet. */
  readonly reporting: ReadonlySet<string>
  /** Articles of the one to whom something is told: dem. */
  readonly datives: ReadonlySet<string>
  readonly nominatives: ReadonlySet<string>
  /** What a text does in a paper, beside "in": erschien, veröffentlicht. */
  readonly appearing: ReadonlySet<string>
  /** What a text does with a paper that has it: vorliegt. */
  readonly reaching: ReadonlySet<string>
  /** Verbs that give a thing its name: heißt, lautet. */
  readonly called: ReadonlySet<string>
  /** Prepositions before what a work tells or where it is from: über, aus. */
  readonly about: ReadonlySet<string>
  /** Before a second name: auch, kurz. */
  readonly alias: ReadonlySet<string>
}

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
