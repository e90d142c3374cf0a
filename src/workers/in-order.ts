import type { Outcome, Task } from './task.ts'

/** Tasks under way for each of several threads: one to do, one so that it need not wait, and one whose outcome waits for those before it. */
const UNDER_WAY = 3
/** Bytes of documents at hand that are under way at once. */
const AT_HAND = 64 * 1024 * 1024

/** Begins tasks one after the other, as many as keep so many threads at work, and gives what comes of them in their order. Memory does not grow with their number. */
export async function* inOrder(
  tasks: Iterable<Task> | AsyncIterable<Task>,
  begin: (task: Task) => Promise<Outcome>,
  threads: number,
): AsyncGenerator<Outcome> {
  const most = threads === 1 ? 1 : threads * UNDER_WAY
  const underWay: { readonly outcome: Promise<Outcome>; readonly bytes: number }[] = []
  let bytes = 0
  for await (const task of tasks) {
    const one = { outcome: begin(task), bytes: bytesOf(task) }
    // What fails is told where its turn comes.
    one.outcome.catch(() => {})
    underWay.push(one)
    bytes += one.bytes
    while (underWay.length >= most || bytes > AT_HAND) {
      const first = underWay.shift()
      if (!first) break
      bytes -= first.bytes
      yield await first.outcome
    }
  }
  for (const { outcome } of underWay) yield await outcome
}

function bytesOf(task: Task): number {
  if (task.kind === 'judge') return 0
  return task.items.reduce((sum, item) => sum + ('bytes' in item ? (item.bytes?.length ?? 0) : 0), 0)
}
