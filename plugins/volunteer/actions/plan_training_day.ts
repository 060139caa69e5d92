import { v7 as uuid } from 'uuid'
import { transaction } from '#core/database'
import { openSession } from '#core/enrolment'
import type { Territory } from '#core/people'
import type Training from '../models/training.ts'
import TrainingDay from '../models/training_day.ts'
import noShowLimitAt from '../queries/no_show_limit_at.ts'
import shanghaiTime from '../shanghai_time.ts'
import type { TrainingDayPlan } from '../validators/training_validator.ts'

/** Long enough to look at the phone, short enough for whoever is next. */
const OFFER_MINUTES = 120
/** Until then somebody else can still take the place that was given back. */
const FREE_TO_CANCEL = { hours: 24 }

/**
 * Plans a day of a training. A deposit comes back to whoever comes, or cancels a day before; a place that is left empty
 * keeps a neighbour from learning.
 */
export default async function planTrainingDay(
  community: Territory,
  { id: trainingId, name, territoryId }: Training,
  { date, deposit, end, place, seats, start }: TrainingDayPlan
) {
  const [startsAt, endsAt] = [shanghaiTime(date, start), shanghaiTime(date, end)]
  const noShowLimit = await noShowLimitAt(community)
  return transaction(async (client) => {
    const id = uuid()
    const { id: sessionId } = await openSession({
      ...{ pluginId: 'volunteer', territoryId, title: name, place, seats, startsAt, endsAt },
      ...{ noShowLimit, offerMinutes: OFFER_MINUTES, href: `/volunteer/training_days/${id}` },
      ...{ price: deposit, priceKind: 'deposit' },
      cancelUntil: deposit > 0 ? startsAt.minus(FREE_TO_CANCEL) : null,
    })
    return TrainingDay.create({ id, territoryId, trainingId, sessionId }, { client })
  })
}
