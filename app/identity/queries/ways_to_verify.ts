import { reaches } from '#core/assurance'
import type Person from '#identity/models/person'
import { providers } from '#identity/verification_providers/providers'

/** The ways that lead a person higher than they are, of those that this installation has. */
export default function waysToVerify({ assuranceLevel }: Person) {
  return providers.filter(
    ({ gives, isConfigured }) => isConfigured() && !reaches(assuranceLevel, gives)
  )
}
