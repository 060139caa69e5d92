import { transaction } from '#core/database'
import type { Person } from '#core/people'
import type Need from '../models/need.ts'
import answerNeed from './answer_need.ts'

/** Says why help cannot be given, and what else can be done. */
export default async function declineNeed(need: Need, reason: string, by: Person) {
  await transaction(() => answerNeed(need.id, { decision: 'declined', reason, taskId: null, by }))
}
