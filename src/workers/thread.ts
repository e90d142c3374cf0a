import { parentPort, workerData } from 'node:worker_threads'
import { type Orders, perform, type Task } from './task.ts'

/** What a thread says of a task it was given; one that failed is done once more where it was given. */
export type Reply = { readonly number: number; readonly outcome?: Awaited<ReturnType<typeof perform>> }

const orders: Orders = workerData

parentPort?.on('message', ({ number, task }: { readonly number: number; readonly task: Task }) => {
  void perform(task, orders)
    .then(
      (outcome): Reply => ({ number, outcome }),
      (): Reply => ({ number }),
    )
    .then((reply) => parentPort?.postMessage(reply))
})
