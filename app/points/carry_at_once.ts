import db from '@adonisjs/lucid/services/db'
import type { Command } from '#points/commands'
import { carryOut } from '#points/ledger'
import Store from '#points/store'
import { answerOf, type Connection, type Statement, type Teller } from '#points/teller'

/** What of a knex client the lane needs: its pool. */
type Pool = {
  acquireConnection: () => Promise<Connection & { __knex__disposed?: unknown }>
  releaseConnection: (connection: Connection) => void
}

/**
 * Carries groups of commands out in a transaction that begins with what it reads and ends with what it writes: two
 * ways to the database and back. The connections are the lane's own, so that requests that hold all others
 * never wait for themselves.
 */
export default async function carryAtOnce(groups: Command[][]) {
  const pool: Pool = db.connection('ledger').getWriteClient().client
  const connection = await pool.acquireConnection()
  const teller = new LaneTeller(connection)
  try {
    return await carryOut(new Store(teller), groups)
  } finally {
    // A connection that cannot end its transaction is not used again.
    await teller.end().catch((error) => {
      connection.__knex__disposed = error
    })
    pool.releaseConnection(connection)
  }
}

class LaneTeller implements Teller {
  #isOpen = true

  constructor(private connection: Connection) {}

  async read(statement: Statement) {
    const [, answer] = await together([
      this.connection.query('begin'),
      this.connection.query(statement),
    ])
    return answerOf(answer)
  }

  async write(statement: Statement) {
    const [answer] = await together([
      this.connection.query(statement),
      this.connection.query('commit'),
    ])
    this.#isOpen = false
    return answerOf(answer)
  }

  /** Ends a transaction in which nothing was written, or that failed. */
  async end() {
    if (this.#isOpen) await this.connection.query('rollback')
  }
}

/** All of them are over before the first that failed is told of: nothing is left on the way. */
async function together<Answers extends unknown[]>(
  asked: [...{ [Place in keyof Answers]: Promise<Answers[Place]> }]
): Promise<Answers> {
  await Promise.allSettled(asked)
  return Promise.all(asked) as Promise<Answers>
}
