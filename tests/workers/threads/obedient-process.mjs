/** A process that does with an item what its name says: never ends, asks for more memory than it may have in one piece, fails, or is done at once. */
process.once('message', ({ task }) => {
  const [{ path }] = task.items
  process.send({ kind: 'begun' })
  if (path.startsWith('endless')) for (;;);
  if (path.startsWith('greedy')) for (const all = []; ;) all.push(Array.from({ length: 1e7 }, (_, i) => i + 0.5))
  if (path.startsWith('failing')) process.exit(1)
  process.send({ kind: 'read', documents: [[{ kind: 'passed-over', path: `${path} in a process` }]] })
})
