import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import { digest, seal } from '#identity/sealed'
import normaliseDoor from '#registers/door'
import { DoorListed } from '#registers/errors'
import explain from '#registers/explain'
import type Building from '#registers/models/building'
import House from '#registers/models/house'

export type HouseFacts = Pick<
  House,
  'use' | 'status' | 'buildingArea' | 'exclusiveArea' | 'areaSource' | 'titleNumber'
>

const explainHouse = explain({ houses_building_id_door_digest_unique: DoorListed })

/** Enters what lies behind a door of a building into the register. */
export default async function addHouse(
  building: Building,
  { door: typed, ...facts }: HouseFacts & { door: string },
  by: Person
) {
  const door = normaliseDoor(typed)
  return transaction(async (client) => {
    const place = { territoryId: building.territoryId, buildingId: building.id }
    const house = await House.create(
      { ...place, doorSealed: seal(door), doorDigest: digest(door), ...facts },
      { client }
    ).catch(explainHouse)
    await recordAct({
      act: 'registers.house_added',
      by,
      subject: { kind: 'house', id: house.id },
      territoryId: house.territoryId,
      after: { building: building.label, use: house.use, status: house.status },
    })
    return house
  })
}

export async function changeHouse(house: House, facts: HouseFacts, by: Person) {
  await transaction(async (client) => {
    const before = { use: house.use, status: house.status }
    await house.useTransaction(client).merge(facts).save()
    await recordAct({
      act: 'registers.house_changed',
      by,
      subject: { kind: 'house', id: house.id },
      territoryId: house.territoryId,
      before,
      after: { use: house.use, status: house.status },
    })
  })
}
