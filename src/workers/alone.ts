import type { SentApart } from './apart.ts'
import { perform } from './task.ts'

// Whoever sent the task ends the process once the outcome is there, or no longer wanted.
process.once('message', ({ task, orders }: SentApart) => {
  process.send?.({ kind: 'begun' })
  void perform(task, orders).then((outcome) => process.send?.(outcome))
})
