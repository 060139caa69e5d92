import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from './refusals.ts'

type Task = {
  taskUid: number
  uid: number
  indexUid: string | null
  type: string
  status: 'enqueued' | 'processing' | 'succeeded' | 'failed'
  error: { code: string; message: string } | null
}

/** As the real server: what was told is done a moment later, one after the other. */
export default class Tasks {
  /** Nothing is done any more, as on a server whose disk is full. */
  areStuck = false
  #all: Task[] = []
  #doing = Promise.resolve()

  enqueue(type: string, indexUid: string | null, work: () => void) {
    const uid = this.#all.length
    const task: Task = { taskUid: uid, uid, indexUid, type, status: 'enqueued', error: null }
    this.#all.push(task)
    this.#doing = this.#doing.then(() => this.#do(task, work))
    return { ...task, enqueuedAt: new Date().toISOString() }
  }

  find(uid: number) {
    const task = this.#all[uid]
    if (!task) throw new Refusal(404, 'task_not_found')
    return task
  }

  async #do(task: Task, work: () => void) {
    task.status = 'processing'
    await pause(5)
    if (this.areStuck) return
    try {
      work()
      task.status = 'succeeded'
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      task.status = 'failed'
      task.error = { code: error.code, message: error.message }
    }
  }
}
