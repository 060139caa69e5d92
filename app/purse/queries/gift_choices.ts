import type Person from '#identity/models/person'
import { householdAccount } from '#points/accounts'
import balanceOf, { balanceIn } from '#points/queries/balance'
import policyAt from '#points/queries/policy_at'
import type { GiftChoices } from '#purse/pages'
import householdFor from '#purse/queries/household_for'
import householdMembers from '#purse/queries/household_members'

/** To whom somebody may give points here, and how many they have to give. */
export default async function giftChoices(giver: Person): Promise<GiftChoices> {
  const { gifts } = await policyAt(giver.territoryId)
  const { available } = await balanceOf(giver.id)
  const household = await householdFor(giver)
  const members = household ? await householdMembers(household.id) : []
  const others = members.filter(({ livesHere, personId }) => livesHere && personId !== giver.id)
  return {
    available,
    household: household && {
      available: (await balanceIn(householdAccount(household.id))).available,
    },
    family: gifts === 'none' ? [] : others.map(({ name, personId }) => ({ id: personId, name })),
    allowsNeighbours: gifts === 'community',
  }
}
