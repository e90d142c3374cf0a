import { parse } from './parse.ts'
import { type Io, widthOf } from './io.ts'
import { oneLine } from './trouble.ts'
import { version } from './version.ts'

/** Runs one command line and gives its exit code: 0 nothing new, 1 something new, 2 the job could not be done. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const request = await parse(argv, version(), widthOf(io))
  if (request.kind === 'refuse') {
    io.warn(request.help === undefined ? `variorum: ${request.reason}\n` : `${request.help}\n`)
    return 2
  }
  if (request.kind === 'show') {
    await io.write(request.text)
    return 0
  }
  try {
    const run = await request.command.load()
    return await run(request.given, io)
  } catch (error) {
    const { UsageError } = await import('../index.ts')
    if (!(error instanceof UsageError)) throw error
    io.warn(`variorum: ${oneLine(error.message)}\n`)
    return 2
  }
}
