import { DateTime } from 'luxon'
import { maskIdentityNumber } from '#identity/identity_number'
import type Person from '#identity/models/person'
import { maskPhoneNumber } from '#identity/phone_number'
import { unseal } from '#identity/sealed'

/** A person of the register; masked unless somebody has said what they need it for. */
export default class PersonTransformer {
  constructor(private person: Person) {}

  /** A line of the list: no number, no door. */
  forList() {
    const { birthDate, grid, id, isRealName, name, sex } = this.person
    return {
      id,
      name,
      sex,
      age: birthDate ? Math.floor(DateTime.now().diff(birthDate, 'years').years) : null,
      grid: grid?.name ?? null,
      isVerified: isRealName,
    }
  }

  whole(isUnmasked: boolean) {
    const { account, birthDate, grid } = this.person
    return {
      ...this.forList(),
      gridCode: grid?.code ?? null,
      birthDate: birthDate ? this.birth(birthDate, isUnmasked) : null,
      identityNumber: this.identityNumber(isUnmasked),
      accountPhone: account ? this.phone(unseal(account.phoneSealed), isUnmasked) : null,
    }
  }

  private birth(birthDate: DateTime, isUnmasked: boolean) {
    return isUnmasked ? birthDate.toISODate()! : birthDate.toFormat('yyyy-**-**')
  }

  private identityNumber(isUnmasked: boolean) {
    const { identityNumberSealed } = this.person
    if (!identityNumberSealed) return null
    const number = unseal(identityNumberSealed)
    return isUnmasked ? number : maskIdentityNumber(number)
  }

  private phone(number: string, isUnmasked: boolean) {
    return isUnmasked ? number : maskPhoneNumber(number)
  }
}
