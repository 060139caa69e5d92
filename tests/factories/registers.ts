import addBuilding from '#registers/actions/keep_building'
import addHouse from '#registers/actions/keep_house'
import addOrganisation from '#registers/actions/keep_organisation'
import uniqueIdentityNumber from '#tests/factories/identity_numbers'
import type Person from '#identity/models/person'
import { createStaff } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import uniqueNumber from '#tests/factories/unique_number'
import type Territory from '#territories/models/territory'

/** A building of six floors that nobody lives in yet. */
export async function createBuilding(community: Territory, by: Person) {
  const place = { estate: '文庙路 18 号院', number: `${uniqueNumber()} 号楼` }
  const facts = { address: '文庙路 18 号', units: 2, floors: 6, builtYear: 2004 }
  return addBuilding(community, { ...place, ...facts }, by)
}

/** A flat in a building of its own. */
export async function createHouse(community: Territory, by: Person, door = '1-201') {
  const building = await createBuilding(community, by)
  const house = await addHouse(
    building,
    {
      door,
      use: 'home',
      status: 'lived_in_by_owner',
      buildingArea: 9_820,
      exclusiveArea: 8_130,
      areaSource: 'register',
      titleNumber: null,
    },
    by
  )
  await house.load('building')
  return house
}

/** A shop that is open. */
export async function createOrganisation(community: Territory, by: Person) {
  return addOrganisation(
    community,
    {
      name: '文庙路便民超市',
      kind: 'sole_trader',
      socialCreditCode: null,
      address: '文庙路 20 号',
      grid: null,
      legalPersonName: '李建国',
      legalPersonNumber: uniqueIdentityNumber(),
      phone: '0935-2210018',
    },
    by
  )
}

/** A community with somebody of its staff. */
export async function createRegister() {
  const community = await createCommunity()
  return { community, by: await createStaff(community) }
}
