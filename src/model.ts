/**
 * The nouns of the house, in the order the pipeline makes them:
 * article → quotation → witness → cluster → collation → discrepancy → finding → report.
 *
 * Types only. This file imports nothing and does nothing.
 */

// ---------------------------------------------------------------- article

/** Half-open range of UTF-16 offsets into `Article.text`, or, with `part`, into the text of that part. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly part?: number
}

/** What an article is evidence of: reporting, the words themselves (a post, a ruling), or a record made by ear. */
export type Role = 'report' | 'source' | 'transcript'

/** What a page shows beside its body; quotations differ there most. */
export interface Part {
  readonly kind: 'title' | 'deck' | 'caption' | 'pull-quote' | 'post' | 'footnote'
  readonly text: string
  /** 1-based line in the source file, where it can be told. */
  readonly line?: number
  /** Where it stands in the decoded file just as it is (a title in front matter): UTF-16 offset, and 1-based column. */
  readonly offset?: number
  readonly column?: number
}

/** A run of `Article.text` and where it begins in the source file (1-based; columns in UTF-16 units). */
export interface Anchor extends Span {
  readonly line: number
  readonly column: number
}

/**
 * How offsets lead back to the source file.
 *
 * `plain`: the text stands in the decoded file as it is, from `offset` on (what is before it is front matter; code in Markdown is blank).
 * `walked`: found by walking the text through the decoded source; what no anchor covers has no line.
 */
export type Origin =
  | { readonly kind: 'plain'; readonly offset: number; readonly line: number }
  | { readonly kind: 'walked'; readonly anchors: readonly Anchor[] }

/** When the words from an offset of `Article.text` on were said: milliseconds from the start of the recording. */
export interface Timed {
  readonly start: number
  readonly time: number
}

/** A file with tracked changes, and which state of it was read: as if all were accepted, or as it was before them. */
export interface Revisions {
  readonly view: 'final' | 'original'
  readonly insertions: number
  readonly deletions: number
}

/** The file that an article lies in together with others. */
export interface Holder {
  /** Lines of the article are lines of a `list` (JSON Lines, a feed, a mailbox, a mail, a saved page), but not of an `archive` (ZIP, WARC): they are those of what is packed in it. */
  readonly kind: 'list' | 'archive'
  /** As given: what can be opened. */
  readonly path: string
}

/** One published document, or a draft of one. */
export interface Article {
  /** Stable for a path: the order in which articles are read does not change it. */
  readonly id: string
  /** As given; of what lies in a file with others `clips.zip/a.html`, `wire.jsonl#17`. */
  readonly path: string
  readonly holder?: Holder
  /** For the eye: the outlet, else the file's stem. */
  readonly label: string
  /** Absent when unknown: never guessed from the file's name. */
  readonly outlet?: string
  readonly title?: string
  readonly url?: string
  /** ISO 8601, as precise as the article says. */
  readonly date?: string
  /** When it was last changed; ISO 8601. */
  readonly updated?: string
  readonly author?: string
  /** BCP 47 primary language, such as `en`. */
  readonly language?: string
  /** What a wire or a feed calls it, the same for all its versions. */
  readonly itemId?: string
  /** Which of its versions it is, as the wire counts them. */
  readonly version?: string
  /** What the desk says of this version: "corrects the name in paragraph 2". */
  readonly note?: string
  readonly role: Role
  /** It is what is judged; all others are what it is judged by. */
  readonly isDraft?: true
  /** The body: a paragraph is a line. */
  readonly text: string
  /** Where lines of the file begin in the midst of a paragraph, ascending: the line end before each is blank in `text`, which is as long as it was. */
  readonly lineStarts?: readonly number[]
  readonly parts: readonly Part[]
  readonly origin: Origin
  /** Where its pages begin, the first left out: UTF-16 offsets into `text`, ascending. */
  readonly pages?: readonly number[]
  /** Of a recording, ascending. */
  readonly times?: readonly Timed[]
  /** Absent where no changes were tracked. */
  readonly revisions?: Revisions
}

// ---------------------------------------------------------------- quotation

/**
 * How the page shows that the words are someone's.
 *
 * `direct` stands alone inside marks; `mixed` runs on in the reporter's own sentence; `block` is a display form
 * without marks (embedded post, block quote, transcript); `display` a headline, deck, pull quote or caption;
 * `mention` only looks like a quotation (title, nickname, scare quotes); `unquoted` is known as a quotation
 * only because another outlet quotes the words.
 */
export type QuotationForm = 'direct' | 'mixed' | 'block' | 'display' | 'mention' | 'unquoted'

/** Written words can be known to the letter; spoken ones cannot. */
export type Medium = 'written' | 'spoken' | 'unknown'

/** A piece of a quotation. */
export interface QuotedSpan extends Span {
  /** The marks stay open after this piece: the next paragraph only repeats the opening mark. */
  readonly unclosed?: true
}

export interface Speaker {
  /** The attributing words nearest to the quotation, as printed. */
  readonly text: string
  /** Resolved inside the article: `she` → `Mirela Duca`. */
  readonly name?: string
  readonly span?: Span
}

export interface Cue {
  readonly text: string
  readonly span: Span
}

/** Something extraction had to assume. */
export interface Note {
  readonly kind: 'quote-marks-malformed'
  readonly span: Span
}

/** When, where and to whom the words were said, as printed. */
export interface Occasion {
  readonly date?: string
  /** A place, an event, a paper, a programme: "a rally in Varna", "the Harbour Gazette". */
  readonly venue?: string
  /** "reporters", "the court", "her sister". */
  readonly addressee?: string
}

/** Words an article prints as someone's: a speaker, a cue and a content. */
export interface Quotation {
  readonly id: string
  readonly article: Article
  readonly form: QuotationForm
  /** What stands between the marks as printed, without the outer marks; several spans joined with one space. */
  readonly content: string
  readonly spans: readonly [QuotedSpan, ...QuotedSpan[]]
  readonly speaker?: Speaker
  readonly cue?: Cue
  readonly medium: Medium
  readonly occasion?: Occasion
  readonly notes: readonly Note[]
  /** Id of the quotation it is nested in. */
  readonly parent?: string
  /** The quotations right inside its words, mentions left out. */
  readonly nested?: readonly Quotation[]
  /** Why it only looks like a quotation; on mentions. */
  readonly reason?: string
  /** The article's own note takes these words back; on mentions. `right` is what it puts in their place, `wrong` the whole wording where the note cites a few words of it. */
  readonly withdrawn?: { readonly right?: string; readonly wrong?: string }
}

/** A quote mark that belongs to no quotation. */
export interface Stray {
  readonly span: Span
  /** In a reader's words: "a closing mark without an opening one". */
  readonly reason: string
}

/** Where an article prints words that somebody looks for, or nearly these. */
export interface Printing {
  readonly article: Article
  readonly form: QuotationForm
  readonly spans: readonly [Span, ...Span[]]
  /** As printed, cut where it begins or ends to agree with what is looked for. */
  readonly pieces: readonly { readonly text: string; readonly agrees: boolean }[]
  /** It prints a part of the words only. */
  readonly isFragment: boolean
  /** Share of the information looked for that agrees, 0 to 1. */
  readonly agreement: number
  /** The quotation it stands in; absent where it stands without marks. */
  readonly quotation?: Quotation
}

// ---------------------------------------------------------------- cluster

/** Short name of a witness, unique within its cluster. */
export type Siglum = string

export type Confidence = 'high' | 'medium' | 'low'

/** Why a witness stands in its cluster. */
export interface Match {
  /** Shared information with the nearest other witness, in bits. */
  readonly bits: number
  /** In a reader's words: "11 shared words, same speaker". */
  readonly why: string
  /** That it prints the same utterance as the others. */
  readonly confidence: Confidence
}

/** What one article prints of one utterance: one quotation, or several that cover successive stretches of it. */
export interface Witness {
  readonly siglum: Siglum
  /** In the order of the article. */
  readonly quotations: readonly [Quotation, ...Quotation[]]
  /** Witnesses of one number are of one outlet, or copies of one wire story: their support counts once. */
  readonly copyGroup: number
  readonly match?: Match
  /** Given tokens, where the input brings its own (`collate`). */
  readonly tokens?: readonly Token[]
}

/** The witnesses of one utterance: at least two, save where an article disagrees with itself. */
export interface Cluster {
  readonly id: string
  readonly witnesses: readonly [Witness, ...Witness[]]
  readonly speaker?: string
  /** Written if any witness says so. */
  readonly medium: Medium
}

/** What matching found of a quotation of a draft. */
export interface Trace {
  readonly quotation: Quotation
  /** Id of the cluster it stands in. */
  readonly cluster?: string
  /** Where nobody else has it, the passage that comes nearest, and the share of the information that agrees, 0 to 1. */
  readonly nearest?: { readonly passage: Quotation; readonly agreement: number }
  /** Nothing compared with it is in its language. */
  readonly isForeign?: true
}

// ---------------------------------------------------------------- collation

/**
 * What a token is.
 *
 * `word` (numbers, `s***` and clitics such as `n't` included) · `mark` punctuation · `ellipsis` in any form ·
 * `bracket` an interpolation with its brackets · `note` `[sic]` or `(emphasis added)` · `link` an address ·
 * `tag` a handle or hashtag · `emoji`.
 */
export type TokenKind = 'word' | 'mark' | 'ellipsis' | 'bracket' | 'note' | 'link' | 'tag' | 'emoji'

/** Unit of alignment, printed and normalized side by side. */
export interface Token {
  readonly kind: TokenKind
  /** As printed. */
  readonly text: string
  /** What alignment compares: typography folded, lower case. */
  readonly norm: string
  /** Half-open range of UTF-16 offsets into the content the token was cut from. */
  readonly start: number
  readonly end: number
}

/**
 * What some witnesses have at a locus.
 *
 * `attested`: they print words · `omitted`: they run on past the locus without the words, inside one pair of marks ·
 * `elided`: an ellipsis, or closing and reopening the marks, stands there · `lacuna`: they never reach the locus,
 * which is no difference.
 */
export interface Reading {
  readonly kind: 'attested' | 'omitted' | 'elided' | 'lacuna'
  /** In the order of the cluster. */
  readonly sigla: readonly Siglum[]
  /** Copy groups among the sigla. */
  readonly independent: number
  /** As most copy groups among the sigla print it; an elided reading holds its ellipsis, if one is printed. */
  readonly text: string
  /** The indexes of the tokens that stand here, for each siglum that has some. */
  readonly tokens: Readonly<Record<Siglum, readonly number[]>>
}

/** A stretch of the utterance where every witness has exactly one reading; the best supported one first. */
export interface Locus {
  readonly readings: readonly Reading[]
}

/** Words that some witnesses print in one place and others in another: a clause, a sentence, several of them. */
export interface Transposition {
  /** Who prints them where they are best supported. */
  readonly sigla: readonly Siglum[]
  /** Who prints them elsewhere. */
  readonly moved: readonly Siglum[]
  /** The loci of the one place and of the other, ascending; every locus is of one transposition at most. */
  readonly loci: readonly number[]
  readonly elsewhere: readonly number[]
  /** Which of them stand for each other, word against word; ascending. */
  readonly pairs: readonly (readonly [here: number, there: number])[]
  /** Inside one pair of marks, where the order of the words is claimed. */
  readonly isClaimed: boolean
}

/** The loci as they would be if all printed the moved words in one place. */
export interface GatheredLoci {
  readonly loci: readonly Locus[]
  /** For each of them the loci of the collation it is made of. */
  readonly from: readonly (readonly number[])[]
}

/** The witnesses of a cluster, aligned. Reading one siglum across the loci gives its tokens back, in order. */
export interface Collation {
  readonly cluster: Cluster
  readonly loci: readonly Locus[]
  readonly tokens: Readonly<Record<Siglum, readonly Token[]>>
  /** Where words stand in another place; absent where none do. */
  readonly transpositions?: readonly Transposition[]
  /** Absent where no words stand in another place. */
  readonly gathered?: GatheredLoci
}

// ---------------------------------------------------------------- discrepancy

/** Orthographic variants keep the words; substantive ones change them; structural ones cut, join or ascribe them. */
export type Weight = 'orthographic' | 'substantive' | 'structural'

/** From licensed by every style guide to changing the meaning. */
export type Severity = 'info' | 'minor' | 'major' | 'critical'

/** What a discrepancy is about, whatever its kind: part of its identity. */
export type Family = 'wording' | 'structural' | 'attribution' | 'occasion' | 'medium' | 'display'

/** One side of a discrepancy. */
export interface Side {
  readonly kind: Reading['kind']
  readonly sigla: readonly Siglum[]
  readonly text: string
}

/** A place where some witnesses depart from the lemma, named: `lemma] variant`. */
export interface Discrepancy {
  /** Name of its kind, as in `variorum explain <kind>`. */
  readonly kind: string
  readonly family: Family
  readonly weight: Weight
  readonly severity: Severity
  readonly confidence: Confidence
  /** Brackets, an ellipsis or reopened marks show the reader that the words were altered. */
  readonly marked: boolean
  readonly direction: 'unknown' | 'departs-from-source'
  /** Indexes of the loci it covers; empty where it concerns the whole cluster. */
  readonly loci: readonly number[]
  /** Those of its loci that it is known by: where more than the spelling differs. Absent where that is all of them. */
  readonly core?: readonly number[]
  readonly lemma: Side
  readonly variant: Side
  /** Which rule fired, and what raised or lowered it. */
  readonly rule: string
  /** Kinds it is an instance of as well: one outlet prints both, a later version of a page changed it. */
  readonly also?: readonly string[]
  /** The variant was printed and corrected; absent where it was not. */
  readonly withdrawn?: Withdrawal
  /** Why the confidence is what it is. */
  readonly confidenceReason?: string
  /** What it would be in other circumstances, where that is not what it is. */
  readonly otherwise?: readonly Otherwise[]
}

/** Who corrected a reading: an article's own note, by id and outlet (or label), or an editor in the baseline, with the reason. */
export type Withdrawal =
  | { readonly by: 'note'; readonly article: string; readonly name: string; readonly right?: string }
  | { readonly by: 'baseline'; readonly reason?: string; readonly right?: string }

/** A reading that was printed and must not be printed again, known by its words and those around it, wherever they stand. */
export interface Withdrawn {
  /** Words as they are compared, parted by spaces; empty where words were left out. */
  readonly reading: string
  /** Up to four words on either side. */
  readonly before: string
  readonly after: string
  /** What was said, where the reading stands. */
  readonly right?: string
  /** Whose words they are, where that is known. */
  readonly speaker?: string
  readonly by:
    | { readonly kind: 'note'; readonly article: string; readonly name: string; readonly url?: string; readonly date?: string }
    | { readonly kind: 'baseline'; readonly reason?: string }
}

/** How severe a discrepancy would be, and when: "the words were spoken". */
export interface Otherwise {
  readonly severity: Severity
  readonly when: string
}

/** How many discrepancies of a kind were found and, by the profile, not told. */
export type Off = Readonly<Record<string, number>>

/** A collation with what was found in it. */
export interface Judged {
  readonly collation: Collation
  readonly discrepancies: readonly Discrepancy[]
  /** Absent where the profile has turned nothing off that was found. */
  readonly off?: Off
}

// ---------------------------------------------------------------- profile

/** The profiles that are always there. */
export type ProfileName = 'default' | 'strict' | 'spoken-cleanup' | 'scholarly'

/** How grave a house takes a kind to be; `off`: it does not want to be told. */
export type Level = Severity | 'off'

/** A level for every medium, or one for each; words of which nobody says how they came count as spoken. */
export type KindLevel = Level | { readonly written?: Level; readonly spoken?: Level }

/** By the name of a kind, how grave its ordinary case is. What the rules of a kind find graver or slighter than that stays so. */
export type KindLevels = Readonly<Record<string, KindLevel>>

/** How an outlet prints swear words: letter by letter, `s***`, `s---`, or `[expletive]`. */
export type MaskStyle = 'full' | 'asterisks' | 'hyphens' | 'brackets'

export type SpellingStyle = 'british' | 'american'

/** What is known of an outlet's house style. */
export interface OutletStyle {
  readonly masks?: MaskStyle
  readonly spelling?: SpellingStyle
  /** For differences one side of which this outlet alone prints. */
  readonly kinds?: KindLevels
}

/** A profile of one's own: plain data, so that a report can hold it and a thread be sent it. */
export interface HouseProfile {
  readonly name: string
  /** What holds where it says nothing; `default` if absent. */
  readonly extends?: ProfileName
  readonly kinds?: KindLevels
  /** By the name of the outlet; the case of its letters does not matter. */
  readonly outlets?: Readonly<Record<string, OutletStyle>>
}

/** How severe each kind is: a profile by its name, or one of one's own. */
export type Profile = ProfileName | HouseProfile

// ---------------------------------------------------------------- report: the JSON of the contract

/** `known`: in the baseline; `accepted`: in it with a reason. */
export type State = 'new' | 'known' | 'accepted'

/** Lines of a source file, both ends included, counted from 1. */
export interface LineRange {
  readonly from: number
  readonly to: number
}

export interface ReportedArticle {
  readonly id: string
  readonly path: string
  readonly holder?: Holder
  readonly label: string
  readonly outlet?: string
  readonly title?: string
  readonly date?: string
  readonly updated?: string
  readonly url?: string
  readonly language?: string
  readonly itemId?: string
  readonly version?: string
  readonly note?: string
  readonly role: Role
  readonly isDraft?: true
  readonly revisions?: Revisions
  readonly copyGroup?: number
  /** Changed since what the run was told to compare with, in these lines (none where only words were taken out); absent where it is as it was. */
  readonly changed?: readonly LineRange[]
}

/** A span with its place in the source file. */
export interface Place extends Span {
  readonly line?: number
  readonly column?: number
  /** 1-based, counted by blank lines. */
  readonly paragraph?: number
  /** 1-based. */
  readonly page?: number
  /** Of a recording: `00:12:31`. */
  readonly time?: string
}

export interface ReportedWitness {
  readonly siglum: Siglum
  /** Id of its article. */
  readonly article: string
  readonly form: QuotationForm
  readonly medium: Medium
  readonly content: string
  readonly speaker?: string
  readonly cue?: string
  /** When, where and to whom its article says the words were said, as printed. */
  readonly occasion?: Occasion
  readonly spans: readonly Place[]
  /** The sentence around it, as far as it is not quoted. */
  readonly context: { readonly before: string; readonly after: string }
  readonly match?: Match
}

export interface ReportedReading {
  readonly kind: Reading['kind']
  readonly sigla: readonly Siglum[]
  readonly independent: number
  readonly text: string
  readonly tokens?: Readonly<Record<Siglum, readonly number[]>>
}

export interface ReportedDiscrepancy extends Discrepancy {
  readonly id: string
  /** One neutral English sentence. */
  readonly message: string
  /** Where each witness of the two sides (the first hundred of each) has the differing words, or the point where they would stand. */
  readonly places?: Readonly<Record<Siglum, Place>>
  readonly state: State
  /** The baseline knew it under another kind or severity. */
  readonly reclassified?: true
  /** What the baseline says of it: why it may stand, who said so, since when and how long. */
  readonly reason?: string
  readonly author?: string
  readonly since?: string
  readonly until?: string
}

/** A cluster, aligned, and what is to be said about it. */
export interface Finding {
  readonly cluster: {
    readonly id: string
    readonly speaker?: string
    readonly medium: Medium
    readonly witnesses: readonly ReportedWitness[]
  }
  readonly loci: readonly { readonly readings: readonly ReportedReading[] }[]
  readonly transpositions?: readonly Transposition[]
  readonly discrepancies: readonly ReportedDiscrepancy[]
  /** Absent where the profile has turned nothing off that was found. */
  readonly off?: Off
}

/**
 * What became of a quotation of a draft among all it was compared with.
 *
 * `verbatim`: others print, or a record has, all these words, with no difference above info · `differs`: others print it, but otherwise ·
 * `not-found`: nobody has it, or nobody has all of it · `not-comparable`: nothing could be told.
 */
export type VerdictName = 'verbatim' | 'differs' | 'not-found' | 'not-comparable'

/** Some of the words of a quotation: how many, of how many; the first or the last of them, or, without `at`, words here and there. */
export interface Share {
  readonly words: number
  readonly of: number
  readonly at?: 'head' | 'tail'
}

/** Who else has the words of a quotation. */
export interface Evidence {
  /** Id of the article. */
  readonly article: string
  /** Its witness in the cluster of the verdict. */
  readonly siglum?: Siglum
  /** It has them with no difference above info. */
  readonly agrees: boolean
  /** Where it quotes a part only. */
  readonly share?: Share
  /** As printed there. */
  readonly content: string
  readonly speaker?: string
  readonly spans: readonly Place[]
}

/** The passage that comes nearest to words that nobody has. */
export interface Nearest {
  /** Id of the article. */
  readonly article: string
  readonly content: string
  /** Share of the information of the quotation that agrees, 0 to 1. */
  readonly agreement: number
  readonly speaker?: string
  readonly spans: readonly Place[]
}

/** What an editor noted of a quotation of a draft: it is ticked off, or not, and why. Holds as long as its words stand. */
export interface Tick {
  readonly ticked: boolean
  readonly note?: string
  /** ISO 8601 day of the last change. */
  readonly since?: string
  /** Whose words they were then; on a verdict only where somebody else, or nobody, is named now. */
  readonly speaker?: string
}

/** A quotation of a draft, and what was found of it. */
export interface Verdict {
  /** Made of its words alone (and a number, where the draft has them twice): a new version of the draft keeps it. */
  readonly id: string
  /** Id of the draft. */
  readonly article: string
  readonly quotation: {
    readonly content: string
    readonly form: QuotationForm
    readonly speaker?: string
    readonly spans: readonly Place[]
  }
  readonly verdict: VerdictName
  /** In a reader's words: why it is not comparable, what else is to be known. */
  readonly reason?: string
  /** Id of its cluster. */
  readonly cluster?: string
  /** Of the discrepancies that bear on it. */
  readonly worst?: Severity
  /** Ids of the discrepancies that bear on it, worst first. */
  readonly discrepancies: readonly string[]
  /** Records first, then who agrees, then who has all of it, then by path. */
  readonly evidence: readonly Evidence[]
  readonly nearest?: Nearest
  /** Absent where nobody noted anything. */
  readonly tick?: Tick
}

/** A tick whose quotation is no longer in the draft as it was. */
export interface OutdatedTick extends Tick {
  /** Id of the draft. */
  readonly article: string
  /** The words as they were. */
  readonly content: string
  /** Id of the verdict on what seems to stand in their place. */
  readonly now?: string
}

/** The text of a draft, so that a page can show the quotations in it. */
export interface DraftText {
  /** Id of the draft. */
  readonly article: string
  readonly text: string
  /** What is to be taken from a place's `start` and `end`, where that has no `part`, to count in `text`. */
  readonly offset: number
  readonly parts: readonly Pick<Part, 'kind' | 'text' | 'offset'>[]
}

/** A document that could not be read, and why: bad input is data, not an exception. */
export interface Skipped {
  readonly path: string
  readonly reason: string
}

/** Something of an article that was left out or may not be as it was meant. */
export interface Warning {
  readonly path: string
  readonly reason: string
}

export interface Counts {
  readonly articles: number
  /** Known outlets. */
  readonly outlets: number
  readonly quotations: number
  /** Utterances that are printed more than once. */
  readonly clusters: number
  /** Clusters with nothing above info. */
  readonly alike: number
  readonly discrepancies: Readonly<Record<Severity, number>>
  /** New at minor or above. */
  readonly new: number
  /** Files in walked folders that are of no article format. */
  readonly passedOver: number
  /** Articles of other days than was asked for; absent where there are none. */
  readonly outOfPeriod?: number
  /** What the profile has turned off; absent where that is nothing. */
  readonly off?: Off
}

/** An archive that drafts were compared with. */
export interface ArchiveUsed {
  readonly path: string
  /** All that it holds. */
  readonly articles: number
  readonly quotations: number
  /** Those of its articles that have something in common with the drafts: they alone stand in the report. */
  readonly compared: number
  /** More that have, and less of it: they were not looked at. Absent where there are none. */
  readonly left?: number
}

/** Everything a run learned. The only thing a reporter or the gate ever sees. */
export interface Report {
  readonly schemaVersion: 1
  readonly tool: { readonly name: 'variorum'; readonly version: string }
  /** Those that can change findings. */
  readonly options: {
    readonly profile: string
    /** The profile itself where it is the house's own, so that the report can be made again. */
    readonly house?: Omit<HouseProfile, 'name'>
    readonly failOn: Severity | 'never'
    /** Articles of other days were left aside; ISO 8601. */
    readonly period?: { readonly from?: string; readonly to?: string }
    /** What git knows the state of things by that the report is narrowed to the changes since; absent where it is about everything. */
    readonly changedSince?: string
  }
  readonly counts: Counts
  /** Absent where drafts were compared with none. */
  readonly archives?: readonly ArchiveUsed[]
  readonly articles: readonly ReportedArticle[]
  /** Worst first, then by cluster id. */
  readonly findings: readonly Finding[]
  /** On every quotation of the drafts, in the order of reading; absent where nothing was judged as a draft. */
  readonly verdicts?: readonly Verdict[]
  /** By path. */
  readonly drafts?: readonly DraftText[]
  /** Absent where there are none. */
  readonly outdated?: readonly OutdatedTick[]
  readonly skipped: readonly Skipped[]
  readonly baseline: {
    /** What the baseline knows and nothing here has any more. */
    readonly absent: readonly BaselineEntry[]
    /** Ids of those of them that may lie in what was not read: fewer than two of the quotations here have their words. Absent where there is none. */
    readonly unseen?: readonly string[]
    /** What was accepted until a day that has passed, and is still found: it is new again. Absent where there is none. */
    readonly expired?: readonly BaselineEntry[]
    /** What was known was known by the saved report of another run: there is nothing to keep up. Absent where it was a baseline. */
    readonly of?: 'report'
  }
}

/** One known discrepancy. Holds no article, outlet, path, sigla or tool version: growth must not unsettle it. */
export interface BaselineEntry {
  readonly id: string
  readonly kind: string
  readonly severity: Severity
  readonly family: Family
  /** The two readings, normalized, in alphabetical order. */
  readonly readings: readonly [string, string]
  /** Agreed words before and after. */
  readonly context: { readonly before: string; readonly after: string }
  /** Why it is accepted, in an editor's words. */
  readonly reason?: string
  /** Who took it in. */
  readonly author?: string
  /** ISO 8601 day it was taken in. */
  readonly since?: string
  /** ISO 8601 day, the last on which it holds; for good if absent. */
  readonly until?: string
  readonly accepted?: true
  /** Which of the two readings was corrected and must not be printed again; it is never known then, but new wherever it is printed. */
  readonly withdrawn?: string
}
