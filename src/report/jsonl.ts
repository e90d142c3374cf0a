import type { Report } from '../model.ts'
import { jsonText } from '../text/json-text.ts'

/** One finding a line, worst first. */
export function* jsonl({ findings }: Pick<Report, 'findings'>): Generator<string> {
  for (const finding of findings) yield `${jsonText(finding)}\n`
}
