import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import { BuildingListed } from '#registers/errors'
import explain from '#registers/explain'
import Building from '#registers/models/building'
import type Territory from '#territories/models/territory'

export type BuildingFacts = {
  estate: string
  number: string
  address: string
  units: number | null
  floors: number | null
  builtYear: number | null
}

const explainBuilding = explain({ buildings_territory_id_estate_number_unique: BuildingListed })

/** Enters a building into the register. */
export default async function addBuilding(community: Territory, facts: BuildingFacts, by: Person) {
  return keepBuilding(new Building().merge({ territoryId: community.id }), facts, by)
}

/** Writes down what is known of a building, new or changed. */
export async function keepBuilding(building: Building, facts: BuildingFacts, by: Person) {
  return transaction(async (client) => {
    const act = building.$isPersisted ? 'registers.building_changed' : 'registers.building_added'
    building.useTransaction(client).merge(facts)
    await building.save().catch(explainBuilding)
    await recordAct({
      act,
      by,
      subject: { kind: 'building', id: building.id },
      territoryId: building.territoryId,
      after: { number: building.label },
    })
    return building
  })
}
