import { WrongAnswer } from '#kernel/answers_on'
import inTime, { TooLate } from '#kernel/in_time'
import type { Joint } from '#kernel/joint_statement'
import Pipeline from '#kernel/pipeline'
import { SLOW } from '#kernel/slow_questions'

/** The one that all home pages of this process share. */
let current = new Pipeline()

/** Rejects what is slow, and what is behind it: it is to be asked in another way. */
export default async function askInPipeline(statement: Joint): Promise<object[][]> {
  const pipeline = current
  try {
    return await inTime(SLOW, () => pipeline.ask(statement))
  } catch (error) {
    if (pipeline === current && makesUseless(error)) {
      current = new Pipeline()
      pipeline.giveUp(error)
    }
    throw error
  }
}

/** What is at fault is not the statement alone: whatever is behind it comes too late, or to somebody else. */
function makesUseless(error: unknown): error is Error {
  return error instanceof TooLate || error instanceof WrongAnswer
}
