import type { TransactionClient } from '#core/database'

/** A statement that a connection plans once: its text is always the same for its name. */
export type Statement = { name: string; text: string; values: unknown[] }

/** Two words with the database for a batch: what there is, and what is to be. */
export type Teller = {
  read: (statement: Statement) => Promise<unknown>
  write: (statement: Statement) => Promise<unknown>
}

/** What of a `pg` client the ledger needs. */
export type Connection = {
  query: (statement: Statement | string) => Promise<{ rows: { answer: unknown }[] }>
}

/** The words go over the connection of the caller's transaction, which begins and ends elsewhere. */
export default function tellerOf(client: TransactionClient): Teller {
  const ask = async (statement: Statement) => {
    // Within a transaction that is its one connection; knex gives it no type.
    const connection: Connection = await client.knexClient.client.acquireConnection()
    return answerOf(await connection.query(statement))
  }
  return { read: ask, write: ask }
}

export function answerOf({ rows }: { rows: { answer: unknown }[] }) {
  return rows[0].answer
}
