import type { Propose } from './propose.ts'

/** Told how far the work has come, from 0 to 1: about that share of the time it takes. */
export type OnProgress = (share: number) => void

/** Proposes the same pairs, and tells on the way what share of the work is done. */
export function telling(propose: Propose, onProgress: OnProgress): Propose {
  return (texts, bits, emit, joined) => {
    let last = -1
    const emitTelling: typeof emit = (a, b) => {
      // A text is compared with later ones only: the first have most to do.
      if (a !== last) onProgress(1 - (1 - a / texts.length) ** 2)
      last = a
      emit(a, b)
    }
    propose(texts, bits, emitTelling, joined)
  }
}
