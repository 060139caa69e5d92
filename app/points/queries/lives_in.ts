import db from '@adonisjs/lucid/services/db'

/** Whether a person lives in a household now. */
export default async function livesIn(personId: string, householdId: string) {
  const member = await db
    .from('household_members')
    .where({ person_id: personId, household_id: householdId })
    .whereNull('moved_out_on')
    .first()
  return Boolean(member)
}
