import { createInterface } from 'node:readline/promises'

/** Asks for one line at the terminal; where there is none to come (Ctrl-D) or nobody wants to go on (Ctrl-C), an abort. */
export async function ask(question: string): Promise<string> {
  const ended = new AbortController()
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  terminal.on('SIGINT', () => terminal.close()).on('close', () => ended.abort())
  ended.signal.addEventListener('abort', () => process.stderr.write('\n'))
  try {
    return await terminal.question(question, { signal: ended.signal })
  } finally {
    terminal.removeAllListeners('close').close()
  }
}
