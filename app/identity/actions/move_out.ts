import type { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import endResidence from '#identity/actions/end_residence'
import { AlreadyMovedOut, MovedOutTooEarly } from '#identity/errors'
import HouseholdMember from '#identity/models/household_member'
import Person from '#identity/models/person'
import type { TransactionClient } from '#core/database'
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
    await endResidence(member, by, client)
    const person = await Person.findOrFail(member.personId, { client })
    if (person.householdId === member.householdId) {
      await person.merge({ householdId: await otherHome(member, client) }).save()
    }
    await recordAct({
      act: 'identity.moved_out',
      by,
      subject: { kind: 'person', id: person.id },
      territoryId: person.territoryId,
      after: { household: member.householdId, on: on.toISODate() },
    })
  })
}

/** The home that is left when the chief one is given up: the one they came to last. */
async function otherHome({ personId }: HouseholdMember, client: TransactionClient) {
  const home = await HouseholdMember.query({ client })
    .where('person_id', personId)
    .withScopes((members) => members.present())
    .orderBy([{ column: 'moved_in_on', order: 'desc' }, { column: 'id' }])
    .first()
  return home?.householdId ?? null
}
