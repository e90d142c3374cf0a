/**
 * Starts to count the processor seconds of this process; gives what was spent so far. A busy machine hardly adds to them. Still, whoever sets a
 * ceiling takes one of ten times what the work needs, and work of which the growth that is guarded against would need many times more again.
 */
export function cpuSeconds(): () => number {
  const start = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1e6
  }
}
