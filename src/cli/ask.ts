import { createInterface, type Interface } from 'node:readline/promises'

/** Somebody at a terminal who can be asked, one line at a time. What is typed ahead is not lost. */
export interface Questions {
  /** Throws where there is no answer to come (Ctrl-D), or nobody wants to go on (Ctrl-C). */
  readonly ask: (question: string) => Promise<string>
  /** Nothing more is to be asked. */
  readonly end: () => void
}

/** Opens the terminal when the first question is asked. */
export function questions(): Questions {
  const { stdin: input, stderr: output } = process
  let open: { readonly terminal: Interface; readonly lines: AsyncIterator<string> } | undefined
  return {
    ask: async (question) => {
      open ??= opened(createInterface({ input, output }))
      open.terminal.setPrompt(question)
      open.terminal.prompt()
      const line = await open.lines.next()
      if (!line.done) return line.value
      output.write('\n')
      throw new Error('the input ended')
    },
    end: () => open?.terminal.close(),
  }
}

function opened(terminal: Interface): { readonly terminal: Interface; readonly lines: AsyncIterator<string> } {
  terminal.on('SIGINT', () => terminal.close())
  return { terminal, lines: terminal[Symbol.asyncIterator]() }
}
