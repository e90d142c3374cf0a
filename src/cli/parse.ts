import yargs, { type Argv } from 'yargs'
import type { Command } from './commands.ts'
import { COMMANDS } from './commands.ts'
import { complaint } from './complaint.ts'
import { type Args, DASH, givenOf } from './given-of.ts'
import { FLAGS, type Flag, type FlagName, type Given } from './flags.ts'

/** What a command line asks for: a command, a text to be shown (help, version, completion), or nothing that exists. */
export type Request =
  | { readonly kind: 'run'; readonly command: Command; readonly given: Given }
  | { readonly kind: 'show'; readonly text: string }
  | { readonly kind: 'refuse'; readonly reason: string; readonly help?: string }

const WIDEST_HELP = 100

/** What yargs says of each flag at the right edge; the summaries say it in words. */
const TAGS = /\[(?:boolean|string|array|required|default: \[\]|default:[^\]]*|choices:[^\]]*)\]/g

/** Reads a command line: every flag takes one value or none, whatever its place, and unknown ones are refused. */
export async function parse(argv: readonly string[], version: string, width: number): Promise<Request> {
  let request: Request | undefined
  let failure: string | undefined
  let shown = ''
  const parser = grammar(
    version,
    Math.min(width, WIDEST_HELP),
    (command, args) => (request = { kind: 'run', command, given: givenOf(args) }),
  )
  // yargs throws by itself only what `fail` throws; the first failure is the one to tell.
  parser.fail((message, error) => {
    failure ??= message ?? error.message
    throw error ?? new Error(message)
  })
  if (argv.length === 0) return { kind: 'refuse', reason: 'name a command', help: legible(await parser.getHelp()) }
  try {
    await parser.parseAsync(plain(argv), {}, (_error, _args, output) => {
      shown += output
    })
  } catch (error) {
    if (failure === undefined) throw error
  }
  if (failure !== undefined) return { kind: 'refuse', reason: complaint(failure, argv) }
  return request ?? { kind: 'show', text: shown && `${legible(shown)}\n` }
}

function grammar(version: string, width: number, onCommand: (command: Command, args: Args) => void): Argv {
  const parser = yargs()
    .scriptName('variorum')
    .usage('$0 <command>\n\nFinds where newspapers print the same quotation differently.')
    .parserConfiguration({
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'greedy-arrays': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'strip-aliased': true,
    })
    .exitProcess(false)
    .showHelpOnFail(false)
    .detectLocale(false)
    .wrap(width)
    .strict()
    .demandCommand(1)
    .help()
    .alias('help', 'h')
    .version(version)
    .epilogue('variorum <command> --help says more about each.')
  for (const [name, commands] of byFirstWord())
    if (GROUPS.has(name))
      parser.command(name, GROUPS.get(name) ?? '', (builder) => declareAll(builder.demandCommand(1), commands, onCommand))
    else declareAll(parser, commands, onCommand)
  return parser.completion('completion', 'Print a script that lets the shell complete commands and flags')
}

/** What commands of several verbs are for. */
const GROUPS: ReadonlyMap<string, string> = new Map([['archive', 'Keep all that was printed in one file, to check drafts against']])

function byFirstWord(): Map<string, Command[]> {
  const groups = new Map<string, Command[]>()
  for (const command of COMMANDS) {
    const [first = ''] = command.name.split(' ')
    groups.set(first, [...(groups.get(first) ?? []), command])
  }
  return groups
}

function declareAll(parser: Argv, commands: readonly Command[], onCommand: (command: Command, args: Args) => void): void {
  for (const command of commands)
    parser.command<Args>(
      `${command.name.split(' ').at(-1)} ${command.operand}`.trim(),
      command.summary,
      (builder) => {
        shape(builder, command)
      },
      (args) => onCommand(command, args),
    )
}

function shape(builder: Argv, command: Command): void {
  if (command.operand.startsWith('<words>')) builder.positional('words', { describe: 'The words to look for, in quotation marks' })
  if (command.operand.startsWith('<draft>')) builder.positional('draft', { describe: 'The file of the draft' })
  if (command.operand.startsWith('<archive> ')) builder.positional('archive', { describe: 'The file of the archive' })
  const [operand] = /\w+(?=[.>\]]*$)/.exec(command.operand) ?? []
  if (operand !== undefined) builder.positional(operand, { describe: command.operandSummary })
  for (const name of command.flags) builder.option(name, optionOf(name, command))
  for (const [line, what] of command.examples) builder.example(line.replace('variorum', '$0'), what)
  builder.group([...command.flags], 'Flags:').group(['help', 'version'], 'General:')
}

function optionOf(name: FlagName, command: Command): Record<string, unknown> {
  const flag: Flag = FLAGS[name]
  const choices = name === 'format' ? command.formats : flag.choices
  const usual = name === 'format' ? choices?.[0] : flag.default
  const takes =
    flag.value === undefined ? { type: 'boolean' } : { type: 'string', nargs: 1, requiresArg: true, ...(choices && { choices }) }
  return {
    ...takes,
    ...(flag.alias && { alias: flag.alias }),
    ...(flag.isHidden && { hidden: true }),
    describe: `${command.flagSummaries?.[name] ?? flag.summary}${told(choices, usual)}`,
    ...(!flag.isRepeatable && flag.value !== undefined && { coerce: lastOf }),
  }
}

/** Help without the tags; lines that held nothing else go, too. */
function legible(help: string): string {
  const lines = help.trimEnd().replace(TAGS, '\ue000').split('\n')
  return lines
    .filter((line) => !line.includes('\ue000') || /[^\s\ue000]/.test(line))
    .map((line) => line.replaceAll('\ue000', '').trimEnd())
    .join('\n')
}

function told(choices: readonly string[] | undefined, usual: string | undefined): string {
  const mark = (choice: string): string => (choice === usual ? `${choice} (default)` : choice)
  if (choices && choices.length > 1) return `: ${choices.map(mark).join(', ')}`
  return usual === undefined || choices ? '' : ` (default ${usual})`
}

/** Of a flag given twice the last one holds, so that an alias of the shell can be overruled. */
function lastOf(value: unknown): unknown {
  return Array.isArray(value) ? value.at(-1) : value
}

/** Writes a command line so that yargs loses nothing: the bare dash, `-fjson`, and paths after `--`. */
function plain(argv: readonly string[]): string[] {
  const end = argv.indexOf('--')
  const before = end < 0 ? argv : argv.slice(0, end)
  const after = end < 0 ? [] : argv.slice(end + 1)
  return [...before.flatMap(apart), ...after.map((path) => (path.startsWith('-') ? `./${path}` : path))]
}

function apart(word: string): string[] {
  if (word === '-') return [DASH]
  const [, letter, value] = /^-([a-z])([^=].*)$/i.exec(word) ?? []
  const takesValue = Object.values<Flag>(FLAGS).some(({ alias, value: taken }) => taken !== undefined && alias === letter)
  return letter && value && takesValue ? [`-${letter}`, value] : [word]
}
