import type HouseholdMember from '#identity/models/household_member'

export default class HouseholdMemberTransformer {
  constructor(private member: HouseholdMember) {}

  /** For those who live together: they know each other's names. */
  forFamily() {
    const { household, id, person, relation } = this.member
    return {
      id,
      name: person.name,
      relation: relation?.[0] ?? null,
      home: household.address,
    }
  }
}
