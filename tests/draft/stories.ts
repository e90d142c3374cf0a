import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check, type Report, type Severity, type Verdict, type VerdictName } from '../../src/index.ts'

/** What an editor who has read everything says of a quotation of the draft; paths are those of the story's folder. */
export interface Expected {
  readonly content: string
  readonly verdict: VerdictName
  readonly worst?: Severity
  /** Who else has the words, or has them otherwise. */
  readonly where?: readonly string[]
  /** When they are said on the tape. */
  readonly time?: string
  readonly why: string
}

/** A draft with all that it is to be held against, and the verdicts on it, made by hand. */
export interface Story {
  readonly name: string
  readonly folder: string
  readonly against: readonly string[]
  readonly references: readonly string[]
  readonly transcripts: readonly string[]
  /** In the order of reading. */
  readonly verdicts: readonly Expected[]
  /** The quotations that its second version prints in other words. */
  readonly second: { readonly changed: readonly string[] }
}

const STORIES = 'tests/draft'

export const stories: readonly Story[] = readdirSync(STORIES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const folder = join(STORIES, name)
    return { name, folder, ...JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) }
  })

/** The report on a file of a story, held against all that lies beside it. */
export async function reportOn({ folder, against, references, transcripts }: Story, draft = 'draft.txt'): Promise<Report> {
  const inFolder = (paths: readonly string[]) => paths.map((path) => join(folder, path))
  return await check([join(folder, draft)], {
    against: inFolder(against),
    references: inFolder(references),
    transcripts: inFolder(transcripts),
  })
}

/** The verdicts on quotations; of what only looks like one, those that somebody expects. */
export function verdictsOn({ verdicts = [] }: Report, { verdicts: expected }: Pick<Story, 'verdicts'>): readonly Verdict[] {
  const wanted = new Set(expected.map(({ content }) => content))
  return verdicts.filter(({ quotation: { form, content } }) => form !== 'mention' || wanted.has(content))
}

/** Each expectation with the verdict on the same words, the first with the first where they stand twice. */
export function pairsOf(report: Report, story: Story): readonly (readonly [expected: Expected, verdict: Verdict | undefined])[] {
  const left = [...verdictsOn(report, story)]
  return story.verdicts.map((expected) => {
    const at = left.findIndex(({ quotation }) => quotation.content === expected.content)
    return [expected, at === -1 ? undefined : left.splice(at, 1)[0]]
  })
}
