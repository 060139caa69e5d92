import type { DateTime } from 'luxon'
import transaction from '#core/transaction'
import moveOut from '#identity/actions/move_out'
import Household from '#identity/models/household'
import type HouseholdMember from '#identity/models/household_member'
import type Person from '#identity/models/person'
import endRelation from '#registers/actions/end_relation'
import HouseRelation from '#registers/models/house_relation'
import believed from '#registers/queries/believed'

/** A person moves out of a household, and with it out of its house. That they lived there stays known. */
export default async function leaveHome(
  member: HouseholdMember,
  { by, on }: { on: DateTime; by: Person }
) {
  await transaction(async (client) => {
    await moveOut(member, { by, on })
    const { houseId } = await Household.findOrFail(member.householdId, { client })
    if (!houseId) return

    const living = await believed(HouseRelation.query({ client }))
      .where({ houseId, personId: member.personId, relation: 'resident' })
      .where('valid_from', '<', on.toISODate()!)
      .whereNull('valid_to')
      .first()
    if (living) await endRelation(living, { by, on })
  })
}
