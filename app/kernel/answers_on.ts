import db from '@adonisjs/lucid/services/db'
import pg from 'pg'
import type { Joint } from '#kernel/joint_statement'

type Row = { answers: object[][] }

/**
 * What the database answers to each question of a statement, on a connection. Past the builder of queries: for so long
 * a text it takes longer than to send it. A query of pg's own: of a description of one it makes a copy, which takes longer
 * than all else that it does.
 */
export default async function answersOn(connection: pg.ClientBase, statement: Joint) {
  const [{ answers }] = await rowsOn(connection, statement)
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
