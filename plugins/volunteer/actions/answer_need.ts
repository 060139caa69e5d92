import { recordAct } from '#core/audit'
import { transaction } from '#core/database'
import { announce } from '#core/events'
import type { Person } from '#core/people'
import { NeedAnswered as AnsweredBefore, NeedWithdrawn } from '../errors.ts'
import { NeedAnswered } from '../social_events.ts'
import NeedAnswer from '../models/need_answer.ts'
import { lockNeed } from './withdraw_need.ts'

type Answer = Pick<NeedAnswer, 'decision' | 'reason' | 'taskId'> & { by: Person }

/** Answers a need, once, in the caller's transaction. */
export default async function answerNeed(needId: string, { by, ...answer }: Answer) {
  await transaction(async (client) => {
    const need = await lockNeed(needId, client)
    if (need.withdrawnAt) throw new NeedWithdrawn()
    if (need.answer) throw new AnsweredBefore()

    await NeedAnswer.create({ needId, ...answer, answeredById: by.id }, { client })
    const { personId, territoryId, title } = need
    const { decision, reason } = answer
    await recordAct({
      act: 'volunteer.need_answered',
      by: by,
      subject: { kind: 'person', id: personId },
      territoryId: territoryId,
      after: { decision },
      reason,
    })
    await announce(new NeedAnswered(territoryId, { needId, personId, title, decision }))
  })
}
