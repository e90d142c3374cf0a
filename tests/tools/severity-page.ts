import { readFileSync } from 'node:fs'
import type { Circumstances } from '../../src/classify/circumstances.ts'
import type { Difference } from '../../src/classify/difference.ts'
import { outcomeOf } from '../../src/classify/escalate.ts'
import { type Kind, KINDS, PROFILES } from '../../src/classify/index.ts'
import { lexiconOf } from '../../src/classify/lexicons/lexicon.ts'
import type { Passage } from '../../src/classify/passage.ts'
import { policyOf } from '../../src/classify/policy.ts'
import type { KindLevel, Severity } from '../../src/model.ts'

const WORST_FIRST: readonly Severity[] = ['critical', 'major', 'minor', 'info']

const GROUPS: readonly { readonly title: string; readonly holds: (kind: Kind) => boolean }[] = [
  { title: 'The words are the same', holds: ({ family, weight }) => family === 'wording' && weight === 'orthographic' },
  { title: 'The words differ', holds: ({ family, weight }) => family === 'wording' && weight !== 'orthographic' },
  { title: 'Words are cut, joined or come from nowhere', holds: ({ family }) => family === 'structural' },
  { title: 'Who said it, when and how', holds: ({ family }) => /^(?:attribution|occasion|medium)$/.test(family) },
  { title: 'The headline and its own text', holds: ({ family }) => family === 'display' },
]

/** The page of the README on how severe what is: all of it from the kinds' own pages, from the profiles, and from the rules that raise and lower. */
export function severityPage(): string {
  return [
    'Not how much differs counts, but what. `can` and `can’t` are one letter apart; a dozen commas are none. Every kind of difference has a severity of its own, and reasons to be graver or slighter; `variorum explain <kind>` has the whole page, with an example.',
    ...GROUPS.map(({ title, holds }) => `### ${title}\n\n${kindTable(KINDS.filter(holds))}`),
    `### What moves it\n\n${moves()}`,
    `### Profiles\n\n${profiles()}`,
  ].join('\n\n')
}

function kindTable(kinds: readonly Kind[]): string {
  const rows = kinds
    .toSorted((a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity) || (a.kind < b.kind ? -1 : 1))
    .map((kind) => `| \`${kind.kind}\` | ${kind.title} | ${severityOf(kind)} | ${whenFine(kind)} |`)
  return ['| kind | in short | severity | when it is fine |', '|---|---|---|---|', ...rows].join('\n')
}

function pageOf({ kind }: Kind): string {
  return readFileSync(`src/classify/kinds/${kind}.md`, 'utf8')
}

/** The paragraph of a page that says how severe a kind is, its first words in bold. */
function severityOf(kind: Kind): string {
  const [, told = ''] = /^Severity: ([^]*?)\.?\n\n/m.exec(pageOf(kind)) ?? []
  return inCell(told).replace(/^(info|minor|major|critical)\b/, '**$1**')
}

function whenFine(kind: Kind): string {
  const [, told = ''] = pageOf(kind).split('\n## When it is fine\n')
  return inCell(told.split('\n## ')[0] ?? '')
}

function inCell(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('*', '\\*')
}

const PLAIN: Circumstances = { medium: 'spoken', isTranslated: false, match: { confidence: 'high' }, outlets: [] }
const NOTHING: Passage = { kind: 'omitted', sigla: [], text: '', tokens: [], run: [], before: [], after: [] }
const DIFFERENCE: Difference = {
  matter: 'words',
  loci: [],
  lemma: NOTHING,
  variant: NOTHING,
  left: [],
  right: [],
  setting: {
    medium: 'spoken',
    language: 'en',
    lexicon: lexiconOf('en'),
    isTranslated: false,
    closesMarks: () => false,
    isOfSources: () => false,
    hasRecord: () => false,
    endsAtComma: () => false,
    isDisplayed: () => false,
    isInText: () => false,
  },
}

/** What becomes of the ordinary case of a kind in some circumstances. */
function severityIn(kind: Kind, here: Partial<Circumstances>): Severity {
  return outcomeOf({ kind, ruling: { rule: '' }, difference: DIFFERENCE }, { ...PLAIN, ...here }, policyOf('default')).severity
}

/** `info → minor: …`: the kinds that move in some circumstances, those that move alike together. */
function movesIn(here: Partial<Circumstances>): string {
  const moved = new Map<string, string[]>()
  for (const kind of KINDS) {
    const [before, after] = [severityIn(kind, {}), severityIn(kind, here)]
    if (before !== after) moved.set(`${before} → ${after}`, [...(moved.get(`${before} → ${after}`) ?? []), `\`${kind.kind}\``])
  }
  return Array.from(moved, ([move, kinds]) => `${move}: ${kinds.join(', ')}`).join('<br>')
}

function moves(): string {
  return [
    '| where it stands | what happens |',
    '|---|---|',
    `| The words were **written** (a post, a text message, a statement, a ruling): somebody can look them up | ${movesIn({ medium: 'written' })} |`,
    '| One side stands in **display type** alone (headline, deck, caption, pull quote) | what is minor or above rises one level, but for what keeps the words and for the articles that headlines drop; against the text of its own article it is a `display-body-mismatch` |',
    `| The article says that the words were **translated** | ${movesIn({ isTranslated: true })}, as \`translation-variant\` |`,
    '| The alteration is **marked** (brackets, an ellipsis, marks closed and reopened) | info, unless what is left out or put in decides the meaning |',
    '| **Many** small differences of one spoken quotation | one `approximate-quotation` in their place, if none of them is critical |',
    '| It is **not sure** that both print one utterance | never above minor, and never a reason for a run to fail |',
    '| One side is known **by ear** alone (`role: transcript`) | as ever, but never a reason for a run to fail |',
  ].join('\n')
}

function profiles(): string {
  const rows = PROFILES.map(({ name, title, kinds }) => {
    const changes = Object.entries(kinds).map(([kind, level]) => `\`${kind}\`: ${spelled(level)}`)
    return `| \`${name}\` | ${title} | ${changes.join('<br>') || 'nothing: as above'} |`
  })
  return ['| `--profile` | | what it changes |', '|---|---|---|', ...rows].join('\n')
}

function spelled(level: KindLevel): string {
  if (typeof level !== 'object') return level
  return [level.written && `${level.written} in writing`, level.spoken && `${level.spoken} in speech`].filter(Boolean).join(', ')
}

const BOUNDS = /(<!-- severity: made by npm run reports -->)[^]*?(<!-- end of severity -->)/

/** A README with the page of today in its place. */
export function withSeverityPage(readme: string): string {
  return readme.replace(BOUNDS, (_, start: string, end: string) => `${start}\n\n${severityPage()}\n\n${end}`)
}
