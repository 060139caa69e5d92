import db from '@adonisjs/lucid/services/db'
import answersOn from '#kernel/answers_on'
import askInPipeline from '#kernel/ask_in_pipeline'
import jointStatement, { type Question, type Values } from '#kernel/joint_statement'
import slowQuestions from '#kernel/slow_questions'

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
    const { quick = [], slow = [] } = Object.groupBy(asked, speedOf)
    slow.forEach(askAlone)
    // In whichever order they came, it is the same statement.
    if (quick.length > 1) void askAll(quick.sort(byText))
    else quick.forEach(askAlone)
  }
}

function speedOf({ text }: Asked) {
  return slowQuestions.has(text) ? 'slow' : 'quick'
}

function byText({ text: one }: Asked, { text: other }: Asked) {
  if (one === other) return 0
  return one < other ? -1 : 1
}

async function askAll(asked: Asked[]) {
  try {
    const answers = await askInPipeline(jointStatement(asked))
    asked.forEach(({ resolve }, index) => resolve(answers[index]))
  } catch {
    // Each by itself, as they would be without each other: only the one at fault hears of it.
    asked.forEach(askAlone)
  }
}

function askAlone(asked: Asked) {
  slowQuestions.watch(asked.text, answerTo(asked)).then(asked.resolve, asked.reject)
}

async function answerTo(question: Question) {
  const { client } = db.connection().getWriteClient()
  const statement = jointStatement([question])
  const connection = await client.acquireConnection()
  try {
    const [rows] = await answersOn(connection, statement)
    return rows
  } finally {
    client.releaseConnection(connection)
  }
}
