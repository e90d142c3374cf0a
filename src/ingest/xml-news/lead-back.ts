import type { Anchor } from '../../model.ts'
import { tracer, type Tracer } from '../html/anchors.ts'
import { type LinePlaces, linePlaces } from '../line-places.ts'
import { lineStarts } from '../line-starts.ts'
import { firstRun, type Sourced } from './sourced.ts'

/** Leads texts that were read off a page back through the page to the file whose pieces it is made of. */
export function leadBack(page: Sourced, file: LinePlaces): Tracer {
  const trace = tracer(page.text)
  const lines = linePlaces(lineStarts(page.text))

  const anchorsOf = (text: string): Anchor[] => {
    const led: Anchor[] = []
    for (const { start, end, line, column } of trace.anchorsOf(text)) {
      let at = lines.offsetOf(line, column)
      let done = start
      for (let i = firstRun(page, at); done < end; i++) {
        const run = page.runs[i]
        if (!run || run.at >= at + end - done) break
        const skipped = Math.max(0, run.at - at)
        const inside = Math.max(0, at - run.at)
        const length = Math.min(end - done - skipped, run.length - inside)
        const source = run.verbatim ? run.source + inside : run.source
        led.push({ start: done + skipped, end: done + skipped + length, ...file.placeOf(source) })
        done += skipped + length
        at += skipped + length
      }
    }
    return led
  }
  return { anchorsOf, lineOf: (text) => anchorsOf(text.slice(0, 300))[0]?.line }
}
