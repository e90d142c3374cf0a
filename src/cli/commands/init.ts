import { existsSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { BASELINE } from '../baseline-file.ts'
import { calledAs } from '../called-as.ts'
import { CONFIG_NAMES } from '../config.ts'
import type { Given } from '../flags.ts'
import { type Answers, answersOf } from '../init/answers.ts'
import { ciFiles, type NewFile } from '../init/ci-files.ts'
import { configFile } from '../init/config-file.ts'
import { shellWord } from '../init/shell-word.ts'
import { surroundings } from '../init/surroundings.ts'
import { writeNew } from '../init/write-new.ts'
import type { Io } from '../io.ts'
import { readSettings } from '../settings.ts'
import { baseline } from './baseline.ts'

/** Sets a project up: a config, a baseline of what is printed today, and the files of its CI. What is there already stays as it is. */
export async function init(given: Given, io: Io): Promise<number> {
  const found = await surroundings()
  const config = CONFIG_NAMES.find((name) => existsSync(name))
  const answers = await answersOf(given, found, config !== undefined, io)
  const files = ciFiles(answers, found, await realpath('.'))
  if (config !== undefined) await io.write(left(config, given.outlet === undefined ? undefined : outletLine(given.outlet)))
  const written = await writeAll([...(config === undefined ? [configOf(answers)] : []), ...files], io)
  const known = await writeBaseline(answers, io)
  const all = [...written, ...known.written]
  await io.write((all.length === 0 ? '\nAll is there already.\n' : next(all, answers)) + withoutCi(answers, given))
  return known.code
}

function configOf({ outlet }: Answers): NewFile {
  const does = outlet === undefined ? 'what can be told of the articles here' : `articles are of ${outlet}, unless they say otherwise`
  return { path: CONFIG_NAMES[0], text: configFile(outlet), does }
}

async function writeAll(files: readonly NewFile[], io: Io): Promise<string[]> {
  const written: string[] = []
  for (const { path, text, does, otherwise } of files) {
    const isNew = await writeNew(path, text)
    if (isNew) written.push(path)
    await io.write(isNew ? `${path}: ${does}\n` : left(path, otherwise))
  }
  return written
}

const left = (path: string, otherwise?: string): string =>
  `${path} is there already and stays as it is${otherwise === undefined ? '' : `; ${otherwise}`}\n`

const outletLine = (outlet: string): string => `the outlet goes under defaults: outlet: ${outlet.trim()}`

/** A baseline of what is printed today, unless there is one. */
async function writeBaseline({ paths }: Answers, io: Io): Promise<{ readonly code: number; readonly written: readonly string[] }> {
  const file = (await readSettings({ paths })).baseline ?? BASELINE
  if (existsSync(file)) {
    await io.write(left(file))
    return { code: 0, written: [] }
  }
  const code = await baseline({ paths }, io)
  return { code, written: existsSync(file) ? [file] : [] }
}

const words = (all: readonly string[]): string => all.map(shellWord).join(' ')

function next(written: readonly string[], { paths }: Answers): string {
  return `
Look through them, then:
  git add ${words(written)}
  git commit -m "Compare quotations"
At any time:
  ${calledAs()} check ${words(paths)}
`
}

/** Nobody who has not ruled it out should believe that changes are checked. */
function withoutCi({ paths, ci }: Answers, given: Given): string {
  if (ci !== 'none' || given.ci !== undefined) return ''
  return `No CI was found here, so none checks what changes. To set one up, github or gitlab:
  ${calledAs()} init ${words(paths)} --ci github
`
}
