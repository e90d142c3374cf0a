/** One flag of the command line; `value` names what it takes, a switch takes nothing. */
export interface Flag {
  readonly alias?: string
  readonly value?: string
  readonly choices?: readonly string[]
  readonly isRepeatable?: true
  /** Taken, and not told of. */
  readonly isHidden?: true
  /** One line, for `--help`. */
  readonly summary: string
  /** As shown in `--help`; what it does is decided where the flag is read. */
  readonly default?: string
}

const SEVERITIES = ['info', 'minor', 'major', 'critical'] as const

/** Every flag there is. Which command takes which stands in the table of commands. */
export const FLAGS = {
  format: { alias: 'f', value: 'NAME', summary: 'What goes to standard output' },
  output: {
    alias: 'o',
    value: '[FORMAT=]FILE',
    isRepeatable: true,
    summary: 'Also a file, its format by name or extension; may be repeated',
  },
  category: { value: 'NAME', summary: 'In SARIF: what this run is of, where several are made of one commit' },
  against: {
    value: 'PATH',
    isRepeatable: true,
    summary: 'What is checked is a draft: judge each of its quotations by the articles here, or in this archive; may be repeated',
  },
  reference: {
    value: 'PATH',
    isRepeatable: true,
    summary: 'The words themselves: the post, the ruling, the official text; may be repeated',
  },
  transcript: { value: 'PATH', isRepeatable: true, summary: 'A record made by ear or by machine, with its time codes; may be repeated' },
  profile: {
    value: 'NAME',
    default: 'default',
    summary: 'How severe each kind of difference is: default, strict, spoken-cleanup, scholarly or one of the config',
  },
  segmentation: { summary: 'Join words next to each other for which the printings part in one way, in JSON, CSV, TEI and graphs' },
  'min-severity': {
    value: 'LEVEL',
    choices: SEVERITIES,
    default: 'minor',
    summary: 'The least severe differences to show, or to take into a baseline; JSON always holds all',
  },
  verbose: { alias: 'v', summary: 'Show info differences too, and why printings were matched' },
  'fail-on': {
    value: 'LEVEL',
    choices: [...SEVERITIES, 'never'],
    default: 'major',
    summary: 'End with exit code 1 if something new is at least this severe',
  },
  baseline: { value: 'FILE', default: 'variorum-baseline.json', summary: 'What is known already; a saved JSON report serves too' },
  add: { summary: 'Keep the entries there are and add what is new' },
  prune: { summary: 'Drop the entries that are no longer found' },
  force: { summary: 'Drop them even where nothing around them was read: the paths are all there is' },
  'fail-on-stale': { summary: 'End with exit code 1 if something in the baseline is no longer found' },
  note: { value: 'TEXT', summary: 'What is to be remembered of it: who confirmed it, where it can be heard' },
  undo: { summary: 'It is not ticked off, or no longer; a note stays' },
  speaker: { value: 'NAME', summary: 'Only what somebody says who has this name, or a name of which it is a part' },
  from: { value: 'DATE', summary: 'Only articles of this day, month or year and later; those without a date are read all the same' },
  to: { value: 'DATE', summary: 'Only articles of this day, month or year and earlier' },
  checklist: { value: 'FILE', summary: 'Take in ticks and notes: of a checklist in CSV that was edited, or a file the HTML page saved' },
  size: { value: 'N', default: '100', summary: 'How many rows are drawn' },
  seed: { value: 'TEXT', default: '1', summary: 'What settles by chance which: the same again draws the same, another draws others' },
  report: { value: 'FILE', summary: 'The saved JSON report that the discrepancy stands in' },
  reason: { value: 'TEXT', summary: 'Why it may stand; kept in the baseline and shown with it' },
  until: { value: 'DAY', summary: 'The last day on which it may stand, such as 2027-01-31; then it is new again' },
  author: { value: 'NAME', summary: 'Who says so (default: $VARIORUM_AUTHOR, or the user.name of git)' },
  withdrawn: { summary: 'Its variant was corrected and must not be printed again: wherever it is, that is new and critical' },
  reading: {
    value: 'LETTER',
    summary: 'With --withdrawn: the letter of a printing whose reading was corrected; needed where as many print the one as the other',
  },
  'changed-since': {
    value: 'REF',
    summary: 'Only findings on files that changed since the work here parted from this branch, tag or commit of git',
  },
  engine: {
    value: 'NAME',
    choices: ['auto', 'memory', 'duckdb', 'spark'],
    default: 'auto',
    // There is but one of them yet: nothing to choose.
    isHidden: true,
    summary: 'Where quotations are matched',
  },
  jobs: { value: 'N', summary: 'Threads that work at once (default: one for each core, where there is enough to do)' },
  'max-file-size': { value: 'SIZE', default: '256MB', summary: 'Skip documents that are larger, once unpacked: 500KB, 2GB' },
  'max-file-time': { value: 'TIME', default: '60s', summary: 'Skip documents that take longer to read: 500ms, 2m' },
  'allow-skipped': { summary: 'Do not end with exit code 2 because an input could not be read' },
  outlet: { value: 'NAME', summary: 'Who publishes the articles that do not say so themselves' },
  ci: { value: 'NAME', choices: ['github', 'gitlab', 'none'], summary: 'Where changes are checked; else what is found here' },
  yes: { alias: 'y', summary: 'Ask nothing: take what was found' },
  config: { value: 'FILE', default: 'variorum.config.yaml', summary: 'Outlets, dates and defaults for the articles' },
  revisions: {
    value: 'VIEW',
    choices: ['final', 'original'],
    default: 'final',
    summary: 'Read a file with tracked changes as if all were accepted, or as it was before them',
  },
  all: { summary: 'Also what only looks like a quotation, with the reason, what stands inside one, and stray marks' },
  quotes: { summary: 'Mark in the text what stands in quotation marks: who says it, or why it is no quotation' },
  'stdin-filename': { value: 'NAME', summary: 'Name of the article that - reads from standard input' },
  watch: { alias: 'w', summary: 'Check again whenever a file changes, and say what is new, gone or changed; Ctrl-C ends it' },
  quiet: { summary: 'No progress on standard error' },
  color: { summary: 'Colour even when the output is no terminal' },
  'no-color': { summary: 'No colour' },
} as const satisfies Record<string, Flag>

export type FlagName = keyof typeof FLAGS

type Value<F extends Flag> = F extends { choices: readonly (infer C)[] }
  ? C
  : F extends { isRepeatable: true }
    ? readonly string[]
    : F extends { value: string }
      ? string
      : boolean

/** What stood on the command line, and nothing else: defaults are filled in by whoever reads it. */
export type Given = { readonly paths: readonly string[] } & { readonly [F in FlagName]?: Value<(typeof FLAGS)[F]> }
