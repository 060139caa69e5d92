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
    if (error instanceof TooLate && pipeline === current) {
      current = new Pipeline()
      pipeline.giveUp(error)
    }
    throw error
  }
}
