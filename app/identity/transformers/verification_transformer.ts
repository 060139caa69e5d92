import { maskIdentityNumber } from '#identity/identity_number'
import maskName from '#identity/masked_name'
import type IdentityVerification from '#identity/models/identity_verification'
import { unseal } from '#identity/sealed'

export default class VerificationTransformer {
  constructor(private verification: IdentityVerification) {}

  /** A line of the queue: enough to choose from, nothing that identifies. */
  forQueue() {
    const { createdAt, id, name, person } = this.verification
    return {
      id,
      name: maskName(name),
      grid: person.grid?.name ?? null,
      askedAt: createdAt.toISO()!,
    }
  }

  /** What staff compare with the document in their hand: all of it, or they could not compare. */
  forDecision() {
    const { decision, identityNumberSealed, name } = this.verification
    const number = unseal(identityNumberSealed)
    return {
      ...this.forQueue(),
      fullName: name,
      identityNumber: decision ? maskIdentityNumber(number) : number,
      isDecided: this.verification.isDecided,
    }
  }
}
