import { v7 as uuid } from 'uuid'
import { Lines, transaction, type TransactionClient } from '#core/database'
import { announce } from '#core/events'
import { Territory, type Person } from '#core/people'
import { holdPoints, type Cap } from '#core/points'
import { settingsOf } from '#core/settings'
import { GoodPriceChanged, GoodSoldOut, GoodWithdrawn, SeasonAhead, SeasonOver } from '../errors.ts'
import { GoodReserved } from '../events.ts'
import Good from '../models/good.ts'
import Reservation from '../models/reservation.ts'
import mall from '../plugin.ts'
import { here } from '../shanghai_time.ts'
import drawCode from './draw_code.ts'
import noteStock from './note_stock.ts'
import refuseBeyondLimits from './refuse_beyond_limits.ts'

/** What the person saw and tapped: the price on their screen and the key of that one tap. */
type Tap = { price: number; requestKey: string }

const COUNTER_CLOSES_AT = 18

const lines = new Lines<Reservation>()

/** Puts one piece aside and holds its points. The same tap sent again gives the same reservation. */
export default async function reserveGood(good: Good, person: Person, tap: Tap) {
  return lines.inTurn(good.id, () =>
    transaction(async (client) => {
      const locked = await lockGood(good, client)
      const { requestKey } = tap
      const earlier = await Reservation.findBy({ personId: person.id, requestKey }, { client })
      if (earlier) return earlier

      refuseUnlessOnOffer(locked, tap.price)
      await refuseBeyondLimits(locked, person, client)
      return putAside(locked, person, { requestKey, client })
    })
  )
}

async function lockGood({ id }: Good, client: TransactionClient) {
  const locked = await Good.query({ client }).where('id', id).forUpdate().firstOrFail()
  // Everybody else waits for this lock: what most goods have none of is not asked for.
  if (locked.seasonId) await locked.load('season')
  if (locked.merchantId) await locked.load('merchant')
  return locked
}

export function refuseUnlessOnOffer(good: Good, priceSeen = good.price) {
  const { season } = good
  if (!good.isPublished || good.merchant?.isPaused) throw new GoodWithdrawn()
  if (season?.state === 'ahead') throw new SeasonAhead({ on: season.startsOn.toISODate()! })
  if (season?.state === 'over') throw new SeasonOver()
  if (good.isSoldOut) throw new GoodSoldOut()
  if (good.price !== priceSeen) throw new GoodPriceChanged({ price: good.price })
}

async function putAside(
  good: Good,
  person: Person,
  { client, requestKey }: { client: TransactionClient; requestKey: string }
) {
  const id = uuid()
  const { id: goodId, merchantId, price, territoryId } = good
  const community = await Territory.findOrFail(territoryId, { client })
  const { caps, expiresAt } = await termsAt(community)
  const hold = await holdPoints({
    pluginId: 'mall',
    personId: person.id,
    territoryId,
    amount: price,
    reference: `reservation:${id}`,
    reason: { key: 'mall.points.reservation', values: { good: good.name } },
    expiresAt,
    payee: merchantId ?? undefined,
    caps,
  })
  await noteStock(good, good.stock - 1)

  const code = await drawCode(territoryId, client)
  const parts = { goodId, personId: person.id, price }
  await announce(new GoodReserved(territoryId, { reservationId: id, ...parts }))
  const { householdId } = person
  return Reservation.create(
    { id, territoryId, householdId, holdId: hold.id, requestKey, code, expiresAt, ...parts },
    { client }
  )
}

/** Until when a reservation waits, and how much may be spent in a month; 0 is as much as one has. */
async function termsAt(community: Territory) {
  const { pickUpDays, pointsPerHousehold, pointsPerPerson } = await settingsOf(mall, community)
  const lastDay = here().plus({ days: pickUpDays }).startOf('day')
  const caps: Cap[] = [
    { per: 'person', within: 'month', most: pointsPerPerson },
    { per: 'household', within: 'month', most: pointsPerHousehold },
  ]
  const expiresAt = lastDay.set({ hour: COUNTER_CLOSES_AT })
  return { expiresAt, caps: caps.filter(({ most }) => most > 0) }
}
