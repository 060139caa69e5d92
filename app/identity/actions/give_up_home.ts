import type { TransactionClient } from '#core/database'
import endResidence from '#identity/actions/end_residence'
import HouseholdMember from '#identity/models/household_member'
import Person from '#identity/models/person'

/** Whoever lives in a household no more is no resident of it, and another home becomes the chief one. */
export default async function giveUpHome(
  member: HouseholdMember,
  by: Person,
  client: TransactionClient
) {
  await endResidence(member, by, client)
  const person = await Person.findOrFail(member.personId, { client })
  if (person.householdId === member.householdId) {
    await person.merge({ householdId: await chiefHome(person, client) }).save()
  }
}

/** The one they have, if they came back to it; else the one they came to last. */
async function chiefHome({ householdId, id }: Person, client: TransactionClient) {
  const homes = await HouseholdMember.query({ client })
    .where('person_id', id)
    .withScopes((members) => members.present())
    .orderBy([{ column: 'moved_in_on', order: 'desc' }, { column: 'id' }])
  const home = homes.find((each) => each.householdId === householdId) ?? homes.at(0)
  return home?.householdId ?? null
}
