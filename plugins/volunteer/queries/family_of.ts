import { Person } from '#core/people'

/** Who lives in the same household, to pass hours on to; nobody for whoever lives alone. */
export default async function familyOf({ householdId, id }: Person) {
  if (!householdId) return []
  return Person.query()
    .where('household_id', householdId)
    .whereNot('id', id)
    .whereNull('merged_into_id')
    .withScopes((persons) => persons.shown())
    .orderBy(['created_at', 'id'])
}
