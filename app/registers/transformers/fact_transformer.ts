import { maskPhoneNumber } from '#identity/phone_number'
import type PersonFact from '#registers/models/person_fact'

export default class FactTransformer {
  constructor(private row: PersonFact) {}

  toObject(isUnmasked: boolean) {
    const { fact, id, validFrom, validTo } = this.row
    return {
      id,
      fact,
      value: this.value(isUnmasked),
      from: validFrom.toISODate()!,
      to: validTo?.toISODate() ?? null,
    }
  }

  /** Something that was believed once, and why it is not any more. */
  former(isUnmasked: boolean) {
    const { reason, recordedAt, supersededAt } = this.row
    return {
      ...this.toObject(isUnmasked),
      recordedAt: recordedAt.toISO()!,
      supersededAt: supersededAt!.toISO()!,
      reason,
    }
  }

  private value(isUnmasked: boolean) {
    const { fact, value, valueSealed } = this.row
    if (isUnmasked || !valueSealed) return value
    if (fact === 'contact_phone') return maskPhoneNumber(value)
    // An address up to its street: 甘肃省武威市凉州区东大街***
    return `${value.slice(0, 6)}***`
  }
}
