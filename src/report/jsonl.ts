import type { Report } from '../model.ts'

/** One finding a line, worst first. */
export function* jsonl({ findings }: Pick<Report, 'findings'>): Generator<string> {
  for (const finding of findings) yield `${JSON.stringify(finding)}\n`
}
