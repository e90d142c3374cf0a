import { createInterface } from 'node:readline/promises'

/** Asks for one line at the terminal. Throws where there is none to come (Ctrl-D) or nobody wants to go on (Ctrl-C). */
export async function ask(question: string): Promise<string> {
  const { stdin: input, stderr: output } = process
  const ended = new AbortController()
  const terminal = createInterface({ input, output })
  const end = (): void => {
    output.write('\n')
    ended.abort()
  }
  terminal.on('SIGINT', () => terminal.close()).once('close', end)
  const answer = await terminal.question(question, { signal: ended.signal })
  terminal.off('close', end).close()
  return answer
}
