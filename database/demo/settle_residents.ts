import { DateTime } from 'luxon'
import { v7 as uuid } from 'uuid'
import type { TransactionClient } from '#core/database'
import { seal } from '#identity/sealed'
import type { DemoPlace } from './place.ts'
import type { DemoPlan } from './plan.ts'
import { accountRow, personRow, sealedNumber, type Settled } from './rows.ts'

/** Writes the household register, and the accounts of those who were verified by `decidedById`. */
export default async function settleResidents(
  plan: DemoPlan,
  place: DemoPlace & { decidedById: string },
  client: TransactionClient
) {
  const residents = await writeHouseholds(plan, place, client)
  const members = residents.filter(({ planned }) => plan.phones.has(planned.identityNumber))
  const accounts = members.map(({ id, planned }) =>
    accountRow(id, plan.phones.get(planned.identityNumber)!)
  )
  await client.table('accounts').multiInsert(accounts)
  await writeVerifications(members, place, client)
}

/** Whoever has no account stands in the register only, and was not verified. */
async function writeHouseholds(
  { households, phones }: DemoPlan,
  { community, grids }: DemoPlace,
  client: TransactionClient
): Promise<Settled[]> {
  const homes = households.map((household) => ({ id: uuid(), household }))
  const residents = homes.flatMap(({ household, id }) =>
    household.members.map((planned) => ({ id: uuid(), planned, household, householdId: id }))
  )

  const householdRows = homes.map(({ household: { address, number, unit }, id }) => {
    return { id, territory_id: community.id, number, address, unit_sealed: seal(unit) }
  })
  const persons = residents.map((resident) =>
    personRow(resident, {
      territory_id: community.id,
      grid_id: grids[resident.household.grid].id,
      household_id: resident.householdId,
      assurance_level: phones.has(resident.planned.identityNumber) ? 'real_name' : 'phone',
    })
  )
  await client.table('households').multiInsert(householdRows)
  await client.table('persons').multiInsert(persons)
  return residents
}

/** Each was compared at the desk, one every other day until yesterday. */
async function writeVerifications(
  members: Settled[],
  { community, decidedById }: { community: DemoPlace['community']; decidedById: string },
  client: TransactionClient
) {
  const asked = members.map(({ id, planned }, index) => ({
    id: uuid(),
    person_id: id,
    territory_id: community.id,
    name: planned.name,
    ...sealedNumber(planned),
    created_at: daysAgo(2 * (members.length - index)),
  }))
  const decisions = asked.map((verification, index) => ({
    id: uuid(),
    verification_id: verification.id,
    decided_by_id: decidedById,
    is_confirmed: true,
    created_at: daysAgo(2 * (members.length - index) - 1),
  }))
  await client.table('identity_verifications').multiInsert(asked)
  await client.table('identity_verification_decisions').multiInsert(decisions)
}

function daysAgo(days: number) {
  return DateTime.now().minus({ days }).toJSDate()
}
