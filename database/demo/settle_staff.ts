import { DateTime } from 'luxon'
import { v7 as uuid } from 'uuid'
import type { TransactionClient } from '#core/database'
import type { DemoPlace } from './place.ts'
import type { PlannedStaff } from './plan.ts'
import { accountRow, personRow } from './rows.ts'

/** Writes those who work in the community, with their accounts and roles; returns the id of the first. */
export default async function settleStaff(
  plannedStaff: PlannedStaff[],
  place: DemoPlace,
  client: TransactionClient
) {
  const staff = plannedStaff.map((planned) => ({
    id: uuid(),
    planned,
    workplace:
      typeof planned.place === 'number' ? place.grids[planned.place] : place[planned.place],
  }))
  const home = {
    territory_id: place.community.id,
    grid_id: null,
    assurance_level: 'real_name',
  } as const
  const expiresAt = DateTime.now().plus({ years: 1 }).toJSDate()

  const persons = staff.map((each) => personRow(each, home))
  const accounts = staff.map(({ id, planned }) => accountRow(id, planned.phone))
  const grants = staff.map(({ id, planned, workplace }) => ({
    id: uuid(),
    person_id: id,
    role: planned.role,
    territory_id: workplace.id,
    expires_at: expiresAt,
  }))
  await client.table('persons').multiInsert(persons)
  await client.table('accounts').multiInsert(accounts)
  await client.table('role_grants').multiInsert(grants)
  return staff[0].id
}
