import { type Report, UsageError } from '../index.ts'
import type { Output } from './planned-outputs.ts'

/**
 * A checklist is of a draft, and there may be none.
 *
 * @throws UsageError where one is asked for all the same, with what makes a draft of what is checked.
 */
export function refuseNoDraft({ verdicts }: Pick<Report, 'verdicts'>, format: string | undefined, outputs: readonly Output[]): void {
  const asked = format === 'checklist' ? '-f checklist' : outputs.find((output) => output.format === 'checklist')?.file
  if (verdicts || asked === undefined) return
  throw new UsageError(`${asked}: no draft was checked; --against, --reference or --transcript name what a draft is compared with`)
}
