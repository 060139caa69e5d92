import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import Household from '#identity/models/household'
import type Person from '#identity/models/person'
import { seal } from '#identity/sealed'
import { HouseholdListed } from '#registers/errors'
import explain from '#registers/explain'
import type House from '#registers/models/house'

const explainHousehold = explain({ households_territory_id_number_unique: HouseholdListed })

/** People who live together in a house begin to be kept as one household. The house brings its building. */
export default async function foundHousehold(
  house: House,
  { number, by }: { number: string; by: Person }
) {
  return transaction(async (client) => {
    const household = await Household.create(
      {
        territoryId: house.territoryId,
        number,
        address: house.building.label,
        unitSealed: seal(house.door),
        houseId: house.id,
      },
      { client }
    ).catch(explainHousehold)
    await recordAct({
      act: 'registers.household_founded',
      by,
      subject: { kind: 'household', id: household.id },
      territoryId: house.territoryId,
      after: { number },
    })
    return household
  })
}
