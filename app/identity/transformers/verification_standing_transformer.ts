import type IdentityVerification from '#identity/models/identity_verification'
import type { VerificationStanding } from '#identity/queries/verification_standing'

/** What became of a person's requests, in the words of their own page. */
export default class VerificationStandingTransformer {
  constructor(private standing: VerificationStanding) {}

  forPerson() {
    const { refused, triesLeft, waiting, waitsForColleague, waitsForMerge } = this.standing
    return {
      waiting: waiting.map(({ id, provider }) => ({ id, provider })),
      isPending: waiting.length > 0,
      refusal: refused && reasonOf(refused),
      waitsForColleague,
      waitsForMerge,
      triesLeft,
    }
  }
}

/** Staff wrote theirs for the person; a provider's is a word with a text. */
function reasonOf({ decision }: IdentityVerification) {
  const { decidedByProvider, reason } = decision
  return { text: decidedByProvider ? null : reason, closed: decidedByProvider ? reason : null }
}
