import type { Given } from './flags.ts'
import { hasColor } from './color.ts'
import type { Io } from './io.ts'

type Env = Io['env']

/** Terminals that open links, by the name they give themselves, and since which version where older ones are about. */
const PROGRAMS: Readonly<Record<string, readonly [major: number, minor: number]>> = {
  'iTerm.app': [3, 1],
  vscode: [1, 72],
  WezTerm: [0, 0],
  ghostty: [0, 0],
  mintty: [3, 1],
  rio: [0, 0],
  zed: [0, 0],
}
const TERMS = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|contour)/

/** VTE, of GNOME and many others: 0.50.0 crashed on links. */
const VTE = 5000

/**
 * Whether places in files are links (OSC 8): on a terminal that is known to open them, and on this machine. Never in a pipe, nor
 * where colour is off. `FORCE_HYPERLINK` says so of a terminal that is not known, `FORCE_HYPERLINK=0` that none are wanted.
 */
export function hasLinks(given: Pick<Given, 'color' | 'no-color'>, { columns, env }: Pick<Io, 'columns' | 'env'>): boolean {
  if (columns === undefined || !hasColor(given, { columns, env }) || env['TERM'] === 'dumb') return false
  const forced = env['FORCE_HYPERLINK']
  if (forced) return forced !== '0' && forced !== 'false'
  if (env['CI'] || isBetween(env)) return false
  return isProgram(env) || TERMS.test(env['TERM'] ?? '') || Number(env['VTE_VERSION']) > VTE || isOnWindows(env)
}

/** What stands between may not pass links on, and another machine does not have the files. */
function isBetween(env: Env): boolean {
  return ['TMUX', 'STY', 'SSH_CONNECTION', 'SSH_TTY'].some((name) => env[name]) || /^(?:screen|tmux)/.test(env['TERM'] ?? '')
}

function isProgram({ TERM_PROGRAM: name = '', TERM_PROGRAM_VERSION: version = '' }: Env): boolean {
  const since = Object.hasOwn(PROGRAMS, name) ? PROGRAMS[name] : undefined
  if (!since) return false
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10) || 0)
  return major > since[0] || (major === since[0] && minor >= since[1])
}

/** Windows Terminal cannot open what lies in a Linux beside it. */
function isOnWindows(env: Env): boolean {
  return Boolean(env['WT_SESSION']) && !env['WSL_DISTRO_NAME']
}
