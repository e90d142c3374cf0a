import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** What is added to which archive. */
export interface Orders {
  readonly archive: string
  readonly quotations: number
  readonly seed: number
  /** Articles at once. */
  readonly size: number
  /** Articles that are left out before. */
  readonly first?: number
  /** Kilobytes that no file of its may be larger than. */
  readonly most?: number
}

/** A process that adds articles to an archive. */
export interface Adder {
  /** Lets it begin, once it can. */
  readonly go: () => Promise<void>
  /** What it has told so far, line by line. */
  readonly told: () => string[]
  /** When it has told so many lines, or is done. */
  readonly tells: (lines: number) => Promise<unknown>
  readonly done: Promise<unknown>
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<unknown>
}

const ADDING = fileURLToPath(new URL('adding.ts', import.meta.url))

/** Starts a process that adds articles when it is let. */
export function adder({ archive, quotations, seed, size, first = 0, most }: Orders): Adder {
  const words = [process.execPath, '--import', 'tsx', ADDING, archive, ...[quotations, seed, size, first].map(String)]
  const limited = most === undefined ? words : ['bash', '-c', `ulimit -f ${most}; exec "$@"`, 'bash', ...words]
  const [program = '', ...more] = limited
  const child = spawn(program, more, { stdio: ['pipe', 'pipe', 'inherit'] })
  const done = once(child, 'exit')
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  const lines = (): string[] => out.split('\n').slice(0, -1)
  const has = async (count: number): Promise<void> => {
    while (lines().length < count) await once(child.stdout, 'data')
  }
  const tells = (count: number): Promise<unknown> => Promise.race([has(count), done])
  return {
    go: async () => {
      await tells(1)
      child.stdin.write('go\n')
    },
    told: () => lines().slice(1),
    tells: (count) => tells(count + 1),
    done,
    kill: async () => {
      child.kill('SIGKILL')
      await done
    },
  }
}
