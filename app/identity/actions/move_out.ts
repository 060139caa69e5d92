import type { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import giveUpHome from '#identity/actions/give_up_home'
import { AlreadyMovedOut, MovedOutTooEarly } from '#identity/errors'
import HouseholdMember from '#identity/models/household_member'
import Person from '#identity/models/person'
import transaction from '#core/transaction'

/** A person leaves a household. That they lived there stays known. */
export default async function moveOut(
  { id }: HouseholdMember,
  { by, on }: { on: DateTime; by: Person }
) {
  await transaction(async (client) => {
    const member = await HouseholdMember.query({ client }).where('id', id).forUpdate().firstOrFail()
    if (member.movedOutOn) throw new AlreadyMovedOut()
    if (on <= member.movedInOn) throw new MovedOutTooEarly()

    await member.merge({ movedOutOn: on, movedOutById: by.id }).save()
    await giveUpHome(member, by, client)
    const person = await Person.findOrFail(member.personId, { client })
    await recordAct({
      act: 'identity.moved_out',
      by,
      subject: { kind: 'person', id: person.id },
      territoryId: person.territoryId,
      after: { household: member.householdId, on: on.toISODate() },
    })
  })
}
