import { type Command, COMMANDS } from './commands.ts'
import { FLAGS, type Flag } from './flags.ts'
import { orRather, suggest } from './suggest.ts'

const ALIASES = Object.values<Flag>(FLAGS).flatMap(({ alias }) => alias ?? [])
const KNOWN = new Set([...Object.keys(FLAGS), ...ALIASES, 'help', 'h', 'version'])

/** One clear line for what yargs finds wrong with a command line. */
export function complaint(failure: string, argv: readonly string[]): string {
  const command = commandIn(argv)
  const stranger = argv
    .map((word) => /^--([^=]+)|^-(\w)$/.exec(word)?.slice(1).find(Boolean))
    .find((name) => name !== undefined && !KNOWN.has(name))
  if (stranger !== undefined) return aboutUnknown(stranger, argv, command)
  const [, unknown] = /^Unknown (?:argument|command)s?: ([^,]+)/.exec(failure) ?? []
  if (unknown !== undefined) return aboutUnknown(unknown.trim(), argv, command)
  const [, flag, given, choices] = /Argument: (\S+), Given: (.*), Choices: (.*)/.exec(failure) ?? []
  if (flag && given && choices) return aboutValue(flag, given, choices.replaceAll('"', '').split(', '))
  const [, lacking] = /^Not enough arguments following: (\S+)/.exec(failure) ?? []
  if (lacking) return `${dashed(lacking)} needs a value`
  if (failure.startsWith('Not enough non-option'))
    return command ? `${command.name} needs ${command.operand}: ${command.operandSummary}` : lacksVerb(verbsOf(argv), argv)
  return failure.replace(/\s+/g, ' ')
}

const lacksVerb = (verbs: readonly string[], [first]: readonly string[]): string =>
  verbs.length === 0 ? 'name a command' : `${first} needs a verb: ${verbs.join(', ')}`

/** Flags may stand before it, with their values. */
function commandIn(argv: readonly string[]): Command | undefined {
  const words = argv.filter((word) => !word.startsWith('-'))
  const named = words.slice(0, 2).join(' ')
  return COMMANDS.find(({ name }) => named === name || named.startsWith(`${name} `)) ?? COMMANDS.find(({ name }) => words.includes(name))
}

/** The verbs of a command that has some. */
function verbsOf(argv: readonly string[]): string[] {
  const [first = ''] = argv.filter((word) => !word.startsWith('-'))
  return COMMANDS.flatMap(({ name }) => (name.startsWith(`${first} `) ? name.slice(first.length + 1) : []))
}

function aboutUnknown(name: string, argv: readonly string[], command: Command | undefined): string {
  const verbs = command ? [] : verbsOf(argv)
  if (verbs.length > 0 && argv.includes(name)) return `${argv[0]} has no verb ${name}; ${orRather(name, verbs)}`
  const isOption = argv.some((word) => word.startsWith('-') && word.replace(/^-+/, '').split('=')[0] === name) || !argv.includes(name)
  if (!isOption && command)
    return command.operand === ''
      ? `${command.name} takes no operand such as ${name}`
      : `${command.name} takes one operand, not also ${name}`
  if (!isOption) return `no command ${name}; ${orRather(name, [...COMMANDS.map((each) => each.name), 'completion'])}`
  const meant = suggest(name, command?.flags ?? Object.keys(FLAGS))
  const where = command ? `${command.name} has no option ${dashed(name)}` : `no option ${dashed(name)}`
  return `${where}; ${meant ? `did you mean ${dashed(meant)}?` : `variorum ${command ? `${command.name} ` : ''}--help lists them`}`
}

function aboutValue(flag: string, given: string, choices: readonly string[]): string {
  const value = given.replace(/^"|"$/g, '')
  return `${dashed(flag)} cannot be ${value === '' ? 'empty' : value}; ${orRather(value, choices)}`
}

function dashed(name: string): string {
  const long = Object.entries(FLAGS).find(([, flag]) => 'alias' in flag && flag.alias === name)?.[0] ?? name
  return long.length === 1 ? `-${long}` : `--${long}`
}
