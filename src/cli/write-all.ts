import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** A file to be made; `write` makes it under the name it is given. */
export interface FileToWrite {
  readonly name: string
  readonly write: (made: string) => Promise<void>
}

/** Writes files into a folder. All are there before the first takes its name: a run that is broken off leaves those of the run before. */
export async function writeAll(folder: string, all: readonly FileToWrite[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  const files = all.map(({ name, write }) => ({ write, made: join(folder, `.${name}.${process.pid}`), file: join(folder, name) }))
  try {
    for (const { write, made } of files) await write(made)
    for (const { made, file } of files) await rename(made, file)
  } finally {
    await Promise.allSettled(files.map(({ made }) => rm(made, { force: true })))
  }
}
