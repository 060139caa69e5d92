import Household from '#identity/models/household'
import HouseholdMember from '#identity/models/household_member'
import { HouseholdUnknown } from '#registers/errors'
import { personsAt } from '#registers/queries/ground'
import type Territory from '#territories/models/territory'

/** Where somebody lives whom one may see from here, or a 404. */
export default function homeAt(territory: Territory, id: string) {
  return HouseholdMember.query()
    .whereRaw('household_members.id::text = ?', [String(id)])
    .whereIn('person_id', personsAt(territory).select('persons.id'))
    .firstOrFail()
}

export async function householdNumbered(community: Territory, number: string) {
  const household = await Household.within(community).where('number', number).first()
  if (!household) throw new HouseholdUnknown()
  return household
}
