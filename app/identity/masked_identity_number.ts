import { maskIdentityNumber } from '#identity/identity_number'
import type Person from '#identity/models/person'
import { unseal } from '#identity/sealed'

/** `620602********0015`, as a certificate or a counter shows it; null where it is not known. */
export default function maskedIdentityNumber({ identityNumberSealed }: Person) {
  return identityNumberSealed ? maskIdentityNumber(unseal(identityNumberSealed)) : null
}
