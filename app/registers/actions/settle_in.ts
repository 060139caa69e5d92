import type { DateTime } from 'luxon'
import transaction from '#core/transaction'
import moveIn from '#identity/actions/move_in'
import type Household from '#identity/models/household'
import type Person from '#identity/models/person'
import recordRelation from '#registers/actions/record_relation'
import { InTheFuture } from '#registers/errors'
import House from '#registers/models/house'
import HouseRelation from '#registers/models/house_relation'
import believed from '#registers/queries/believed'
import today from '#registers/today'

type Arrival = { relation: string | null; on: DateTime; isChiefHome: boolean }

/** A person moves in: they join the household, and live in its house where the register knows it. */
export default async function settleIn(
  person: Person,
  household: Household,
  { by, ...arrival }: Arrival & { by: Person }
) {
  const { on } = arrival
  if (on > today()) throw new InTheFuture()

  return transaction(async (client) => {
    const member = await moveIn(person, household, { ...arrival, by })
    if (!household.houseId) return member

    const house = await House.findOrFail(household.houseId, { client })
    const livesThere = await believed(HouseRelation.query({ client }))
      .where({ houseId: house.id, personId: person.id, relation: 'resident' })
      .whereRaw("daterange(valid_from, valid_to) && daterange(?::date, 'infinity')", [
        on.toISODate()!,
      ])
      .first()
    const living = { relation: 'resident', share: null, shareOf: null, from: on } as const
    if (!livesThere) await recordRelation(person, house, { ...living, by })
    return member
  })
}
