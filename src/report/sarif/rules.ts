import type { ReportingDescriptor } from 'sarif'
import { KINDS } from '../../classify/kinds/index.ts'
import type { Severity } from '../../model.ts'
import { shorten } from '../../text/shorten.ts'
import { wordsIn } from '../../text/words-in.ts'
import { inert } from '../inert.ts'
import { KIND_PAGES } from './kind-pages.ts'
import { LIMITS } from './limits.ts'
import { LEVELS } from './result.ts'

const PROBLEMS = { critical: 'error', major: 'error', minor: 'warning', info: 'recommendation' } as const satisfies Record<Severity, string>

/** A rule for every kind there is, with its page as help, and one by name alone for a kind that only the report knows. Results differ from run to run; rules do not. */
export function rulesFor(kinds: Iterable<string>): ReportingDescriptor[] {
  const known = new Set(KINDS.map(({ kind }) => kind))
  const others = Array.from(new Set(kinds)).filter((kind) => !known.has(kind))
  return [...KINDS.map(ruleOf), ...others.toSorted().map(bareRule)]
}

function ruleOf({ kind, title, severity, weight, family }: (typeof KINDS)[number]): ReportingDescriptor {
  const page = (KIND_PAGES[kind] ?? `# ${kind}: ${title}\n\n${title}.\n`).replace(/^# .*\n+/, '')
  const name = wordsIn(title)
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('')
  return {
    id: kind,
    ...(name.toLowerCase() !== kind && { name }),
    shortDescription: { text: `${title.charAt(0).toUpperCase()}${title.slice(1)}.` },
    fullDescription: { text: shorten(page.split('\n\n')[0] ?? title, LIMITS.characters) },
    help: { text: page.replace(/^#+ /gm, ''), markdown: page },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: Array.from(new Set(['quotation', weight, family])), 'problem.severity': PROBLEMS[severity] },
  }
}

function bareRule(kind: string): ReportingDescriptor {
  const text = `${inert(kind)}.`
  return { id: inert(kind), shortDescription: { text }, fullDescription: { text }, help: { text } }
}
