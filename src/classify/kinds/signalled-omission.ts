import { defineKind } from '../define-kind.ts'

export const signalledOmission = defineKind({
  kind: 'signalled-omission',
  title: 'marks closed and reopened',
  weight: 'orthographic',
  severity: 'info',
  recognise: ({ matter, lemma, variant }) => {
    if (matter !== 'gap') return undefined
    // A full stop of one article where another closes its marks and opens them again: both part two sentences.
    const tokens = [...lemma.tokens, ...variant.tokens]
    if (tokens.length > 0 && tokens.every(({ kind }) => kind === 'mark')) return undefined
    return { rule: 'the words fall between two pairs of marks', marked: true }
  },
})
