import db from '@adonisjs/lucid/services/db'
import pg from 'pg'
import inTime from '#kernel/in_time'
import jointStatement, { type Joint, type Question, type Values } from '#kernel/joint_statement'

/** How long the questions of others wait for a slow one, in milliseconds. */
const SLOW = 1_000

type Row = { answers: object[][] }

type Asked = Question & PromiseWithResolvers<object[]>

/** Questions that are asked at the same moment, on their way to the database as one statement. */
export default class Trip {
  #waiting: Asked[] = []

  /** The same question with the same values is asked once. */
  read(text: string, values: Values): Promise<object[]> {
    const key = JSON.stringify(values)
    const same = this.#waiting.find((each) => each.text === text && each.key === key)
    if (same) return same.promise

    // Whoever asks without waiting for an answer from elsewhere has asked before the next turn.
    if (this.#waiting.length === 0) setImmediate(() => this.#leave())
    const asked = { text, values, key, ...Promise.withResolvers<object[]>() }
    this.#waiting.push(asked)
    return asked.promise
  }

  #leave() {
    const asked = this.#waiting
    this.#waiting = []
    // In whichever order they came, it is the same statement.
    asked.sort(byText)
    if (asked.length === 1) askAlone(asked[0])
    else void askAll(asked)
  }
}

function byText({ text: one }: Asked, { text: other }: Asked) {
  if (one === other) return 0
  return one < other ? -1 : 1
}

async function askAll(asked: Asked[]) {
  try {
    const answers = await inTime(SLOW, () => answersTo(asked))
    asked.forEach(({ resolve }, index) => resolve(answers[index]))
  } catch {
    // Each by itself, as they would be without each other: only the one at fault hears of it.
    asked.forEach(askAlone)
  }
}

function askAlone(asked: Asked) {
  answersTo([asked]).then(([rows]) => asked.resolve(rows), asked.reject)
}

async function answersTo(questions: Question[]): Promise<object[][]> {
  const [row] = await rowsOf(jointStatement(questions))
  return row.answers
}

/** Past the builder of queries: for so long a text it takes longer than to send it. */
async function rowsOf(statement: Joint): Promise<Row[]> {
  const { client } = db.connection().getWriteClient()
  const connection = await client.acquireConnection()
  try {
    client.emit('query', { sql: statement.text, bindings: statement.values })
    return await answerOn(connection, statement)
  } finally {
    client.releaseConnection(connection)
  }
}

/** A query of pg's own: of a description of one it makes a copy, which takes longer than all else that it does. */
function answerOn(connection: pg.ClientBase, { name, text, values }: Joint): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const query = new pg.Query<Row>(text, values, (error, result) =>
      error ? reject(error) : resolve(result.rows)
    )
    connection.query(Object.assign(query, { name }))
  })
}
