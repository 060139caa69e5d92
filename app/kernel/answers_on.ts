import db from '@adonisjs/lucid/services/db'
import pg from 'pg'
import type { Joint } from '#kernel/joint_statement'

type Row = { answers: object[][]; ticket: number }

/** What came is the answer to something else. */
export class WrongAnswer extends Error {}

/**
 * What the database answers to each question of a statement, on a connection. What is the answer to something else is
 * refused: on a connection that many pages share it would show one person's matters to another. Past the builder of
 * queries: for so long a text it takes longer than to send it. A query of pg's own: of a description of one it makes a copy,
 * which takes longer than all else that it does.
 */
export default async function answersOn(connection: pg.ClientBase, statement: Joint) {
  const [{ answers, ticket }] = await rowsOn(connection, statement)
  if (ticket !== statement.ticket)
    throw new WrongAnswer(`${ticket} in place of ${statement.ticket}`)
  return answers
}

function rowsOn(connection: pg.ClientBase, { name, text, values }: Joint): Promise<Row[]> {
  // Whoever counts statements hears of it as of any other.
  db.connection().getWriteClient().client.emit('query', { sql: text, bindings: values })
  return new Promise((resolve, reject) => {
    const query = new pg.Query<Row>(text, values, (error, result) =>
      error ? reject(error) : resolve(result.rows)
    )
    connection.query(Object.assign(query, { name }))
  })
}
