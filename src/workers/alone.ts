import type { SentApart } from './apart.ts'
import { fitted } from './fitted.ts'
import { perform } from './task.ts'

// Whoever sent the task ends the process once the outcome is there, or no longer wanted.
process.once('message', ({ task, orders, room }: SentApart) => {
  process.send?.({ kind: 'begun' })
  void perform(task, orders).then((outcome) => process.send?.(fitted(outcome, room)))
})
