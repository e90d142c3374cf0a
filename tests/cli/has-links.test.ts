import { expect, test } from 'vitest'
import { hasLinks } from '../../src/cli/has-links.ts'

const TTY = { columns: 80 }

test.each([
  ['an unknown terminal', {}, { TERM: 'xterm-256color' }, false],
  ['one of GNOME', {}, { VTE_VERSION: '7600' }, true],
  ['one that crashed on links', {}, { VTE_VERSION: '5000' }, false],
  ['iTerm', {}, { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.0' }, true],
  ['an old iTerm', {}, { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.15' }, false],
  ['an editor', {}, { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.104.2' }, true],
  ['WezTerm', {}, { TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809-5046fc22' }, true],
  ['that of macOS', {}, { TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '455' }, false],
  ['a name that every object has', {}, { TERM_PROGRAM: 'constructor' }, false],
  ['kitty', {}, { TERM: 'xterm-kitty' }, true],
  ['that of Windows', {}, { WT_SESSION: '8f1c' }, true],
  ['that of Windows before a Linux', {}, { WT_SESSION: '8f1c', WSL_DISTRO_NAME: 'Debian' }, false],
  ['tmux in one that knows links', {}, { VTE_VERSION: '7600', TMUX: '/tmp/tmux', TERM: 'tmux-256color' }, false],
  ['another machine', {}, { TERM: 'xterm-kitty', SSH_CONNECTION: '10.0.0.1' }, false],
  ['a build server', {}, { VTE_VERSION: '7600', CI: 'true' }, false],
  ['one that says so', {}, { FORCE_HYPERLINK: '1', TMUX: 'x' }, true],
  ['one that says no', {}, { FORCE_HYPERLINK: '0', VTE_VERSION: '7600' }, false],
  ['one without colour', { 'no-color': true }, { VTE_VERSION: '7600' }, false],
  ['NO_COLOR', {}, { VTE_VERSION: '7600', NO_COLOR: '1' }, false],
  ['a dumb one', { color: true }, { VTE_VERSION: '7600', TERM: 'dumb' }, false],
])('on %s places are links or not', (_, given, env, isLinked) => {
  expect(hasLinks(given, { ...TTY, env })).toBe(isLinked)
})

test('in a pipe there are no links, whatever is said', () => {
  expect(hasLinks({ color: true }, { env: { FORCE_HYPERLINK: '1', FORCE_COLOR: '1', VTE_VERSION: '7600' } })).toBe(false)
})
