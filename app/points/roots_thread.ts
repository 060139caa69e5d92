import { parentPort, workerData } from 'node:worker_threads'
import { rootOf } from './merkle.ts'
import type { Part } from './roots_beside.ts'

const answered = new Int32Array(workerData)

parentPort?.on('message', (parts: Part[]) => {
  const others = parts.filter(({ leaves, root }) => rootOf(leaves) !== root)
  parentPort?.postMessage(others.map(({ no }) => no))
  Atomics.add(answered, 0, 1)
  Atomics.notify(answered, 0)
})
