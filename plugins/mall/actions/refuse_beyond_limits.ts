import type { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import type { Person } from '#core/people'
import { HouseholdLimitReached, PersonLimitReached } from '../errors.ts'
import type Good from '../models/good.ts'
import Reservation from '../models/reservation.ts'
import { here } from '../shanghai_time.ts'

/** Of a locked good nobody reserves more than their share; what was given back does not count. */
export default async function refuseBeyondLimits(
  good: Good,
  person: Person,
  client: TransactionClient
) {
  const { mostPerHousehold, mostPerPerson } = good
  if (mostPerPerson !== null) {
    const count = await reserved(good, { person_id: person.id }, client)
    if (count >= mostPerPerson) throw new PersonLimitReached({ most: mostPerPerson })
  }
  if (mostPerHousehold !== null && person.householdId) {
    const count = await reserved(good, { household_id: person.householdId }, client)
    if (count >= mostPerHousehold) throw new HouseholdLimitReached({ most: mostPerHousehold })
  }
}

async function reserved(good: Good, whose: Record<string, string>, client: TransactionClient) {
  const rows = await Reservation.query({ client })
    .where('good_id', good.id)
    .where(whose)
    .where('created_at', '>=', countedFrom(good).toJSDate())
    .whereDoesntHave('outcome', (outcome) => outcome.whereNot('kind', 'redeemed'))
  return rows.length
}

function countedFrom({ season }: Good): DateTime {
  return season
    ? season.startsOn.setZone('Asia/Shanghai', { keepLocalTime: true })
    : here().startOf('month')
}
