import { DateTime } from 'luxon'
import { v7 as uuid } from 'uuid'
import { transaction, type TransactionClient } from '#core/database'
import { announce } from '#core/events'
import { Territory, type Person } from '#core/people'
import { holdPoints } from '#core/points'
import { settingsOf } from '#core/settings'
import { GoodPriceChanged, GoodSoldOut, GoodWithdrawn } from '../errors.ts'
import { GoodReserved } from '../events.ts'
import Good from '../models/good.ts'
import Reservation from '../models/reservation.ts'
import mall from '../plugin.ts'
import drawCode from './draw_code.ts'

/** What the person saw and tapped: the price on their screen and the key of that one tap. */
type Tap = { price: number; requestKey: string }

const COUNTER_CLOSES_AT = 18

/** Puts one piece aside and holds its points. The same tap sent again gives the same reservation. */
export default async function reserveGood(good: Good, person: Person, tap: Tap) {
  return transaction(async (client) => {
    const locked = await Good.query({ client }).where('id', good.id).forUpdate().firstOrFail()
    const { requestKey } = tap
    const earlier = await Reservation.findBy({ personId: person.id, requestKey }, { client })
    if (earlier) return earlier

    refuseUnlessOnOffer(locked, tap.price)
    return putAside(locked, person, { requestKey, client })
  })
}

function refuseUnlessOnOffer(good: Good, priceSeen: number) {
  if (!good.isPublished) throw new GoodWithdrawn()
  if (good.isSoldOut) throw new GoodSoldOut()
  if (good.price !== priceSeen) throw new GoodPriceChanged({ price: good.price })
}

async function putAside(
  good: Good,
  person: Person,
  { client, requestKey }: { client: TransactionClient; requestKey: string }
) {
  const id = uuid()
  const community = await Territory.findOrFail(good.territoryId, { client })
  const expiresAt = await lastMomentToFetch(community)
  const hold = await holdPoints({
    pluginId: 'mall',
    personId: person.id,
    territoryId: good.territoryId,
    amount: good.price,
    reference: `reservation:${id}`,
    reason: { key: 'mall.points.reservation', values: { good: good.name } },
    expiresAt,
  })
  await good.merge({ stock: good.stock - 1 }).save()

  const { id: goodId, price, territoryId } = good
  const code = await drawCode(territoryId, client)
  const parts = { goodId, personId: person.id, price }
  await announce(new GoodReserved(territoryId, { reservationId: id, ...parts }))
  return Reservation.create(
    { id, territoryId, holdId: hold.id, requestKey, code, expiresAt, ...parts },
    { client }
  )
}

async function lastMomentToFetch(community: Territory) {
  const { pickUpDays: days } = await settingsOf(mall, community)
  const lastDay = DateTime.now().setZone('Asia/Shanghai').plus({ days })
  return lastDay.startOf('day').set({ hour: COUNTER_CLOSES_AT })
}
