import type { Medium, QuotedSpan, Span } from '../../model.ts'

/** Words that stand without marks, and who is named beside them as their author. */
export interface Block extends QuotedSpan {
  /** Where they go on after something that is not theirs. */
  readonly rest?: readonly QuotedSpan[]
  readonly speaker?: Span
  /** The reporter's words that lead to them, where no name stands beside. */
  readonly clause?: Span
  readonly medium?: Medium
  /** Which of an interview's turns under Q and A they are. */
  readonly turn?: 'question' | 'answer'
  /** Where the Q or the A stands. */
  readonly letter?: Span
}

/** A block of one stretch for each line or paragraph; nothing for none. */
export function blockOf(spans: readonly QuotedSpan[], told: Pick<Block, 'speaker' | 'clause' | 'medium' | 'turn' | 'letter'>): Block[] {
  const [first, ...rest] = spans
  return first ? [{ ...first, ...(rest.length > 0 && { rest }), ...told }] : []
}
