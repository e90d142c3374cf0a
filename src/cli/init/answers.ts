import { stat } from 'node:fs/promises'
import { UsageError } from '../../index.ts'
import type { Given } from '../flags.ts'
import type { Io } from '../io.ts'
import { orRather } from '../suggest.ts'
import { reasonOf } from '../trouble.ts'
import type { Ci, Surroundings } from './surroundings.ts'

/** What has to be known to set a project up. */
export interface Answers {
  /** Absent where several publish here, or the articles say it themselves. */
  readonly outlet?: string
  readonly paths: readonly string[]
  readonly ci: Ci
}

const CIS: readonly Ci[] = ['github', 'gitlab', 'none']

/** Takes what stands on the command line, asks for the rest where somebody is there to be asked, else takes what was found. */
export async function answersOf(given: Given, found: Surroundings, hasConfig: boolean, io: Io): Promise<Answers> {
  const ask = given.yes ? undefined : asking(io)
  const outlet =
    given.outlet ?? (hasConfig ? undefined : await ask?.('Which outlet publishes these articles? (none: several, or they say so) '))
  const paths = given.paths.length > 0 ? given.paths : [await folderOf(found, ask)]
  const ci = given.ci ?? (ask ? await ciOf(found, ask) : found.ci)
  for (const path of paths) await refuseMissing(path)
  const name = outlet?.trim()
  if (given.outlet !== undefined && !name) throw new UsageError('--outlet cannot be empty')
  if (/\p{Cc}/u.test(name ?? '')) throw new UsageError('the name of an outlet is one line')
  return { ...(name && { outlet: name }), paths, ci }
}

type Ask = NonNullable<Io['ask']>

/** Who ends the input instead of answering wants nothing written. */
function asking({ ask }: Io): Ask | undefined {
  return (
    ask &&
    ((question) =>
      ask(question).catch(() => {
        throw new UsageError('nothing was written')
      }))
  )
}

async function folderOf({ articles }: Surroundings, ask: Ask | undefined): Promise<string> {
  const path = (await ask?.(`Where do the articles lie?${articles === undefined ? '' : ` (${articles})`} `))?.trim() || articles
  if (path === undefined) throw new UsageError('say where the articles lie: variorum init PATH')
  return path
}

async function ciOf({ ci }: Surroundings, ask: Ask): Promise<Ci> {
  const name = (await ask(`Where are changes checked: ${CIS.join(', ')}? (${ci}) `)).trim().toLowerCase()
  const chosen = name === '' ? ci : CIS.find((each) => each === name)
  if (!chosen) throw new UsageError(`no ${name}; ${orRather(name, CIS)}`)
  return chosen
}

/** A misspelt path costs nothing yet; a glob may wait for its first article. */
async function refuseMissing(path: string): Promise<void> {
  if (/[*?[\]{}()!]/.test(path)) return
  await stat(path).catch((error: unknown) => {
    throw new UsageError(`${path}: ${reasonOf(error)}`)
  })
}
