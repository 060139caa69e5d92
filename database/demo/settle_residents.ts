import { DateTime } from 'luxon'
import { v7 as uuid } from 'uuid'
import type { TransactionClient } from '#core/database'
import { seal } from '#identity/sealed'
import type { PlannedHousehold } from './households.ts'
import type { PlannedPerson } from './people.ts'
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
  await client.table('household_members').multiInsert(residents.map(memberRow))
  return residents
}

/** Each has lived there since they were born, or for some years. */
function memberRow({
  household,
  householdId,
  id,
  planned,
}: Settled & { householdId: string; household: PlannedHousehold }) {
  const [head] = household.members
  const { birthDate } = planned
  return {
    id: uuid(),
    household_id: householdId,
    person_id: id,
    relation: relationTo(head, planned),
    moved_in_on: birthDate > '2019' ? birthDate : '2019-05-01',
  }
}

/** By GB/T 4761, as it can be told from age and sex: 0 head, 1 spouse, 2 son, 3 daughter, 5 parent. */
function relationTo(head: PlannedPerson, { birthDate, identityNumber, sex }: PlannedPerson) {
  const yearsYounger = Number(birthDate.slice(0, 4)) - Number(head.birthDate.slice(0, 4))
  if (identityNumber === head.identityNumber) return '0'
  if (yearsYounger < -16) return '5'
  if (yearsYounger > 16) return sex === 'male' ? '2' : '3'
  return '1'
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
    level: 'real_name',
    created_at: daysAgo(2 * (members.length - index) - 1),
  }))
  await client.table('identity_verifications').multiInsert(asked)
  await client.table('identity_verification_decisions').multiInsert(decisions)
}

function daysAgo(days: number) {
  return DateTime.now().minus({ days }).toJSDate()
}
