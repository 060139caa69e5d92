import { DateTime } from 'luxon'
import moveIn from '#identity/actions/move_in'
import Household from '#identity/models/household'
import type Territory from '#territories/models/territory'
import { seal } from '#identity/sealed'
import { createResident, createStaff } from '#tests/factories/people'
import uniqueNumber from '#tests/factories/unique_number'

/** A home in the community that nobody lives in yet. */
export async function createHousehold(community: Territory) {
  return Household.create({
    territoryId: community.id,
    number: String(uniqueNumber()),
    address: '文庙路 18 号院 1 号楼',
    unitSealed: seal('1 单元 201'),
  })
}

/** Two people with real names who live together. */
export async function createCouple(community: Territory) {
  const by = await createStaff(community)
  const household = await createHousehold(community)
  const create = async () => {
    const person = await createResident(community, { assuranceLevel: 'real_name' })
    const on = DateTime.fromISO('2026-01-01')
    await moveIn(person, household, { relation: null, on, isChiefHome: true, by })
    return person
  }
  return { household, one: await create(), other: await create() }
}
