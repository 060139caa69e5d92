import type HouseRelation from '#registers/models/house_relation'

export default class RelationTransformer {
  constructor(private row: HouseRelation) {}

  /** For the page of a person: which house it is. */
  forPerson(isUnmasked: boolean) {
    const { house, houseId } = this.row
    return {
      ...this.terms(),
      houseId,
      house: house.building.label,
      door: isUnmasked ? house.door : house.maskedDoor,
    }
  }

  /** For the page of a house: who it is. */
  forHouse(isUnmasked: boolean) {
    const { person, personId } = this.row
    return {
      ...this.terms(),
      personId,
      person: isUnmasked ? person.name : person.maskedName,
    }
  }

  former(isUnmasked: boolean) {
    const { reason, recordedAt, supersededAt } = this.row
    return {
      ...this.forPerson(isUnmasked),
      recordedAt: recordedAt.toISO()!,
      supersededAt: supersededAt!.toISO()!,
      reason,
    }
  }

  private terms() {
    const { id, relation, share, shareOf, validFrom, validTo } = this.row
    return {
      id,
      relation,
      share: share ? `${share}/${shareOf}` : null,
      from: validFrom.toISODate()!,
      to: validTo?.toISODate() ?? null,
    }
  }
}
