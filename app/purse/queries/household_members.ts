import HouseholdMember from '#identity/models/household_member'
import Person from '#identity/models/person'
import contributionsTo from '#points/queries/contributions_to'

/** Somebody of a household and what they put into its points and took out; whole points. */
export type HouseholdMemberPoints = {
  personId: string
  name: string | null
  given: number
  taken: number
  livesHere: boolean
}

/** Everybody who lives in a household, and those who gave and moved out since, in the order in which they came. */
export default async function householdMembers(
  householdId: string
): Promise<HouseholdMemberPoints[]> {
  const present = await presentIn(householdId)
  const contributions = await contributionsTo(householdId)
  const given = new Map(contributions.map((each) => [each.personId, each]))
  const gone = contributions.filter(({ personId }) => !present.some(({ id }) => id === personId))
  const formerly = await Person.findMany(gone.map(({ personId }) => personId))
  return [...present, ...formerly].map(({ id, maskedName }) => ({
    personId: id,
    name: maskedName,
    given: given.get(id)?.given ?? 0,
    taken: given.get(id)?.taken ?? 0,
    livesHere: present.some((person) => person.id === id),
  }))
}

async function presentIn(householdId: string) {
  const members = await HouseholdMember.query()
    .where('household_id', householdId)
    .withScopes((homes) => homes.present())
    .preload('person')
    .orderBy(['moved_in_on', 'id'])
  return members.map(({ person }) => person)
}
