import { randomBytes } from 'node:crypto'
import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import lockTrees from '#booking/actions/lock_trees'
import occupy from '#booking/actions/occupy'
import { dayOf } from '#booking/clock'
import { LotteryClosesTooEarly, LotteryTimeRefused, LotteryTimeTooEarly } from '#booking/errors'
import { commitmentTo } from '#booking/lots'
import Lottery from '#booking/models/lottery'
import LotteryTime from '#booking/models/lottery_time'
import type Resource from '#booking/models/resource'
import availabilityOf from '#booking/queries/availability_of'
import leavesOf from '#booking/queries/leaves_of'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import { seal } from '#identity/sealed'

/** What staff decide: for which times, each of `minutes`, and until when tickets are taken. */
export type NewLottery = {
  title: string
  closesAt: DateTime
  starts: DateTime[]
  minutes: number
  by: Person
}

/** Long enough to be told and to give it up. */
const BETWEEN_DRAW_AND_TIME = { days: 1 }

/** Opens a lottery and holds its times until it is drawn. The seed is settled now, and what it was is proved later. */
export default async function openLottery(resource: Resource, plan: NewLottery) {
  if (plan.closesAt <= DateTime.now()) throw new LotteryClosesTooEarly()
  return transaction(async (client) => {
    await lockTrees([resource], client)
    const lottery = await begin(resource, plan, client)
    const starts = plan.starts.toSorted((one, other) => one.toMillis() - other.toMillis())
    for (const [position, startsAt] of starts.entries()) {
      const endsAt = startsAt.plus({ minutes: plan.minutes })
      await hold(resource, { lottery, number: position + 1, startsAt, endsAt }, client)
    }
    await keep(lottery, plan)
    return lottery
  })
}

async function begin(
  resource: Resource,
  { by, closesAt, title }: NewLottery,
  client: TransactionClient
) {
  const { id: resourceId, pluginId, territoryId } = resource
  const seed = randomBytes(32).toString('hex')
  const promise = { commitment: commitmentTo(seed), seedSealed: seal(seed) }
  const place = { territoryId, pluginId, resourceId }
  return Lottery.create({ ...place, ...promise, title, closesAt, madeById: by.id }, { client })
}

type Planned = { lottery: Lottery; number: number; startsAt: DateTime; endsAt: DateTime }

async function hold(
  resource: Resource,
  { endsAt, lottery, number, startsAt }: Planned,
  client: TransactionClient
) {
  const at = startsAt.setZone('Asia/Shanghai').toFormat('M-d HH:mm')
  if (startsAt < lottery.closesAt.plus(BETWEEN_DRAW_AND_TIME)) throw new LotteryTimeTooEarly({ at })
  // As it will be asked when the lots are drawn: whoever wins books it as anybody would on that day.
  const wish = { startsAt, endsAt, kind: 'own' as const }
  const days = { from: dayOf(startsAt), until: dayOf(endsAt) }
  const availability = await availabilityOf([resource], days, { client })
  const refusals = availability.refusalsOf(resource, wish, lottery.closesAt)
  if (refusals.length > 0) throw new LotteryTimeRefused({ at })

  const words = { lotteryId: lottery.id, number, startsAt, endsAt }
  const { id } = await LotteryTime.create(words, { client })
  const leaves = (await leavesOf([resource.id], client)).get(resource.id)!
  const holder = { column: 'lottery_time_id', id } as const
  await occupy({ holder, resource, leaves, startsAt, endsAt }, client)
}

async function keep({ closesAt, id, territoryId, title }: Lottery, { by, starts }: NewLottery) {
  const after = { title, closesAt: closesAt.toISO(), times: starts.length }
  const subject = { kind: 'booking_lottery', id }
  await recordAct({ act: 'booking.lottery_opened', by, subject, territoryId, after })
}
