/** The time that an item may take is looked at so often. */
const LOOKS = 4

/**
 * Calls `stop` once the item that a thread is at has taken so many milliseconds, or up to a quarter more. The time that a thread takes to
 * start does not count, nor that in which this one is too busy to look. Gives what ends the watch.
 */
export function stopwatch(at: Int32Array, time: number, stop: () => void): () => void {
  let [seen, looks] = [0, 0]
  const timer = setInterval(() => {
    const now = Atomics.load(at, 0)
    looks = now > 0 && now === seen ? looks + 1 : 0
    seen = now
    if (looks >= LOOKS) stop()
  }, time / LOOKS)
  return () => clearInterval(timer)
}
