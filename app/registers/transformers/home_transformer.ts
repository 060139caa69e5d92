import type HouseholdMember from '#identity/models/household_member'
import { unseal } from '#identity/sealed'
import { maskDoor } from '#registers/door'

export default class HomeTransformer {
  constructor(private member: HouseholdMember) {}

  /** For the page of a person: which household, and behind which door. */
  forPerson(isUnmasked: boolean) {
    const { household, householdId } = this.member
    const unit = household.unitSealed ? unseal(household.unitSealed) : null
    return {
      ...this.terms(),
      householdId,
      number: household.number,
      address: household.address,
      unit: unit && (isUnmasked ? unit : maskDoor(unit.replace(/\s*单元\s*/, '-'))),
    }
  }

  /** For the page of a household: who lives there. */
  forHousehold() {
    const { person, personId } = this.member
    return { ...this.terms(), personId, person: person.name }
  }

  former(isUnmasked: boolean) {
    const { createdAt, reason, supersededAt } = this.member
    return {
      ...this.forPerson(isUnmasked),
      recordedAt: createdAt.toISO()!,
      supersededAt: supersededAt!.toISO()!,
      reason,
    }
  }

  private terms() {
    const { id, movedInOn, movedOutOn, relation } = this.member
    return {
      id,
      relation: relation?.[0] ?? null,
      from: movedInOn.toISODate()!,
      to: movedOutOn?.toISODate() ?? null,
    }
  }
}
