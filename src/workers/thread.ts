import { Tinypool } from 'tinypool'
import { type Orders, type Outcome, perform, type Task } from './task.ts'

/** A task as it is sent to a thread, and where that tells which item of it it is at: 0 where it has not begun. */
export interface Sent {
  readonly task: Task
  readonly at: Int32Array
}

const orders: Orders = Tinypool.workerData

/** Does a task in a thread of a pool. */
export async function performSent({ task, at }: Sent): Promise<Outcome> {
  return perform(task, orders, (item) => Atomics.store(at, 0, item))
}
