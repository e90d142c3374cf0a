/** A thread that does with each item what its name says: never ends, remembers more and more, ends itself, takes its time, or is done at once. */
export async function performSent({ task, at }) {
  const documents = []
  for (const [i, { path }] of task.items.entries()) {
    Atomics.store(at, 0, i + 1)
    if (path.startsWith('endless')) for (;;);
    if (path.startsWith('greedy')) for (const all = []; ;) all.push(Array.from({ length: 1e5 }, (_, j) => ({ j })))
    if (path.startsWith('dead')) process.exit(1)
    if (path.startsWith('late')) await new Promise((resolve) => setTimeout(resolve, 20))
    documents.push([{ kind: 'passed-over', path: `${path} in a thread` }])
  }
  return { kind: 'read', documents }
}
