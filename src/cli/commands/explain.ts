import { readFile } from 'node:fs/promises'
import { type KindLevel, KINDS, PROFILES, type Severity, UsageError } from '../../index.ts'
import type { Config } from '../config-schema.ts'
import { readConfig } from '../config.ts'
import type { Given } from '../flags.ts'
import { profileNamed } from '../house-profile.ts'
import { type Io, widthOf } from '../io.ts'
import { setPage } from '../set-page.ts'
import { orRather, suggest } from '../suggest.ts'

/** The pages are part of the package, beside the kinds they are about. */
const PAGES = new URL('../../../src/classify/', import.meta.url)
const SEVERITIES: readonly (readonly [Severity, string])[] = [
  ['critical', 'a word that carries the meaning differs'],
  ['major', 'the content may differ'],
  ['minor', 'the wording differs'],
  ['info', 'house style'],
]

/** Columns where no terminal says how many. */
const PIPED = 80
/** Longer lines of prose are hard to follow. */
const WIDEST = 100

/** Prints the page of a kind, a profile or a severity, or all of them with their titles. */
export async function explain(given: Given, io: Io): Promise<number> {
  const [name] = given.paths
  const config = await readConfig(given.config)
  await io.write(name === undefined ? contents(config) : setPage(await pageOf(name, config), Math.min(widthOf(io, PIPED), WIDEST)))
  return 0
}

/** All there is a page of. */
function contents({ profiles = {} }: Config): string {
  const rows = [
    ...KINDS.map(({ kind, severity, title }) => [kind, severity, title] as const),
    ['', '', ''] as const,
    ...PROFILES.map(({ name, title }) => [name, 'profile', title] as const),
    ...Object.keys(profiles).map((name) => [name, 'profile', 'of the config'] as const),
    ['', '', ''] as const,
    ...SEVERITIES.map(([severity, title]) => [severity, 'severity', title] as const),
  ]
  const [first, second] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map(([name, sort, title]) => `${`${name.padEnd(first ?? 0)}  ${sort.padEnd(second ?? 0)}  ${title}`.trimEnd()}\n`).join('')
}

async function pageOf(name: string, config: Config): Promise<string> {
  const kind = KINDS.find((each) => each.kind === name)
  if (kind) return `${await page(`kinds/${name}.md`)}${underProfiles(name)}`
  if (PROFILES.some((each) => each.name === name)) return page(`profiles/${name}.md`)
  if (SEVERITIES.some(([severity]) => severity === name)) return `${await page(`severities/${name}.md`)}${kindsOf(name)}`
  const house = profileNamed(name, config)
  if (typeof house === 'object') return houseOf(house)
  const names = [KINDS.map((each) => each.kind), PROFILES.map((each) => each.name), SEVERITIES.map(([severity]) => severity)].flat()
  const all = [...names, ...Object.keys(config.profiles ?? {})]
  throw new UsageError(`no kind ${name}; ${suggest(name, all) ? orRather(name, all) : 'variorum explain lists them'}`)
}

function page(path: string): Promise<string> {
  return readFile(new URL(path, PAGES), 'utf8')
}

/** What the profiles make of a kind. */
function underProfiles(kind: string): string {
  const lines = PROFILES.flatMap(({ name, kinds }) => (Object.hasOwn(kinds, kind) ? [`- ${name}: ${spelled(kinds[kind])}`] : []))
  return lines.length > 0 ? `\n## Under other profiles\n\n${lines.join('\n')}\n` : ''
}

function kindsOf(severity: string): string {
  const kinds = KINDS.filter((each) => each.severity === severity).map(({ kind }) => kind)
  return kinds.length > 0 ? `\n## Usually so\n\n${kinds.join(', ')}.\n` : ''
}

/** The page of a profile of the config: what it changes, and what each kind is without it. */
function houseOf({
  name,
  extends: base = 'default',
  kinds = {},
  outlets = {},
}: Exclude<ReturnType<typeof profileNamed>, string | undefined>): string {
  const levels = (levelled: typeof kinds, whose = ''): string[] =>
    Object.entries(levelled).map(([kind, level]) => {
      const usual = KINDS.find((each) => each.kind === kind)?.severity
      return `- ${kind}: ${spelled(level)}${whose}, otherwise ${usual}`
    })
  const lines = Object.entries(outlets).flatMap(([outlet, { masks, spelling, kinds: own = {} }]) => [
    ...(masks ? [`- ${outlet}: swear words ${masks === 'full' ? 'in full' : `with ${masks}`}`] : []),
    ...(spelling ? [`- ${outlet}: ${spelling} spelling`] : []),
    ...levels(own, ` for ${outlet}`),
  ])
  return `# ${name}: a profile of the config\n\nIt extends ${base}.\n\n## What it changes\n\n${[...levels(kinds), ...lines].join('\n') || 'Nothing.'}\n`
}

function spelled(level: KindLevel | undefined): string {
  if (typeof level !== 'object') return String(level)
  const parts = [level.written && `${level.written} in writing`, level.spoken && `${level.spoken} in speech`]
  return parts.filter(Boolean).join(', ')
}
