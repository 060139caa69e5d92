import Household from '#identity/models/household'
import type Territory from '#territories/models/territory'
import { seal } from '#identity/sealed'
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
