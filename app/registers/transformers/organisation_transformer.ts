import { maskIdentityNumber } from '#identity/identity_number'
import maskName from '#identity/masked_name'
import { unseal } from '#identity/sealed'
import type Organisation from '#registers/models/organisation'

export default class OrganisationTransformer {
  constructor(private organisation: Organisation) {}

  forList() {
    const { address, grid, id, kind, name } = this.organisation
    return { id, name, kind, address, grid: grid?.name ?? null }
  }

  whole(isUnmasked: boolean) {
    const { grid, legalPersonNameSealed, legalPersonNumberSealed, phoneSealed, socialCreditCode } =
      this.organisation
    const shown = (sealed: string | null, mask: (value: string) => string) => {
      if (!sealed) return null
      return isUnmasked ? unseal(sealed) : mask(unseal(sealed))
    }
    return {
      ...this.forList(),
      gridCode: grid?.code ?? null,
      socialCreditCode,
      legalPersonName: shown(legalPersonNameSealed, maskName),
      legalPersonNumber: shown(legalPersonNumberSealed, maskIdentityNumber),
      phone: shown(phoneSealed, (phone) => `${phone.slice(0, 3)}****${phone.slice(-4)}`),
    }
  }
}
