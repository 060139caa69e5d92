import db from '@adonisjs/lucid/services/db'
import type pg from 'pg'
import answersOn from '#kernel/answers_on'
import type { Joint } from '#kernel/joint_statement'

type Reject = (reason: Error) => void

/**
 * A connection on which statements go out while answers to others are still to come: neither PostgreSQL nor Node is woken
 * for each of them. Answers come in the order of the questions, so that what is slow holds up all behind it. The
 * connection is borrowed from its pool as long as something is under way.
 */
export default class Pipeline {
  #underWay = new Set<Reject>()
  #connection?: Promise<pg.ClientBase>

  ask(statement: Joint): Promise<object[][]> {
    return new Promise((resolve, reject) => {
      this.#underWay.add(reject)
      this.#answersTo(statement)
        .then(resolve, reject)
        .then(() => this.#finish(reject))
    })
  }

  /** Nobody waits any longer for what is under way. */
  giveUp(reason: Error) {
    for (const reject of this.#underWay) reject(reason)
  }

  async #answersTo(statement: Joint) {
    const borrowed = (this.#connection ??= pool().acquireConnection())
    return answersOn(await borrowed, statement)
  }

  #finish(reject: Reject) {
    this.#underWay.delete(reject)
    if (this.#underWay.size > 0) return
    // Where none was to be had there is none to be given back.
    this.#connection?.then(
      (connection) => pool().releaseConnection(connection),
      () => {}
    )
    this.#connection = undefined
  }
}

function pool() {
  return db.connection('pipeline').getWriteClient().client
}
