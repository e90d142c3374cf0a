/** Pages say what made them; comments for pull requests begin with a mark that nobody sees. */
const [PAGE_MARK, COMMENT_MARK] = ['<meta name="generator" content="variorum">', '<!-- variorum report -->']

/** > | 12 articles · 4 outlets · 40 quotations   > | Nothing new: 12 articles · … */
const TABLE = /^(?:[^\n]{0,120}: )?\d+ articles? ·[^]{0,400}?\b\d+ quotations?\b/

/** > | story.docx · 22 quotations: 6 verbatim · 7 differ   > | story.docx · no quotations */
const CHECKLIST =
  /^(?:No draft was checked: give a draft|[^·]{1,400} ·\s(?:no quotations|\d+ quotations?(?:: \d+ (?:verbatim|differ|not found|not comparable)| ·[^]{0,100}?read by itself; --against)))/

/** > | Ada Brunt, q-0f398983   and below it   > | not A, B ] om. C  (negation-flip, critical) */
const [UTTERANCE, VARIANT] = [
  /(?:^|, )q-[\da-f]+(?:-\d+)?$/,
  /^(?=[^\n]* \] )[^\n]*  \([a-z-]+, (?:info|minor|major|critical)(?:, [^()\n]*)?\)$/,
]

/** > | ::warning file=a.txt,line=3,…   > | variorum: 2 new in 12 articles */
const BUILD = /^(?:::(?:error|warning|notice) (?:file=[^\n]{0,2000},)?title=|variorum: (?:\d+|nothing) new in \d+ article)/

/** Whether a file that begins so is a report that was written here, for people or for a build: it quotes the articles, and is none. */
export function isOwnReport(start: string): boolean {
  if (start.startsWith(COMMENT_MARK) || start.includes(PAGE_MARK)) return true
  const [first = '', second = ''] = start.split('\n', 2)
  return [TABLE, CHECKLIST, BUILD].some((sign) => sign.test(start)) || (UTTERANCE.test(first) && VARIANT.test(second))
}
