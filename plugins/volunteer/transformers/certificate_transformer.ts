import { maskName } from '#core/people'
import type Certificate from '../models/certificate.ts'

/** Every view expects `replacement` and `revocation`. */
export default class CertificateTransformer {
  constructor(private certificate: Certificate) {}

  /** A line in a list. */
  forList() {
    const { createdAt, fromOn, id, minutes, number, state, toOn } = this.certificate
    return {
      ...{ id, number, minutes, state },
      from: fromOn.toISODate()!,
      to: toOn.toISODate()!,
      at: createdAt.toISO()!,
    }
  }

  /** For whose it is, with the code that leads strangers to the check. */
  forOwner() {
    const { code, issuer, name, services } = this.certificate
    return { ...this.forList(), ...{ code, name, services }, issuer: issuer.name }
  }

  /** For whoever checks it: enough to compare with the paper, too little to find somebody by. */
  forCheck() {
    const { issuer, name, revocation, services } = this.certificate
    return {
      ...this.forList(),
      name: maskName(name),
      issuer: issuer.name,
      phone: issuer.phone,
      services: services.length,
      reason: revocation?.revokedById ? revocation.reason : null,
      endedAt: (revocation ?? this.certificate.replacement)?.createdAt.toISO() ?? null,
    }
  }

  /** A line in the list of staff. */
  forDesk() {
    return { ...this.forList(), name: maskName(this.certificate.name) }
  }
}
