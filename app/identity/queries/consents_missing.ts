import type { Provider } from '#identity/verification_providers/provider'
import type { ConsentPurpose } from '#privacy/consent_purposes'
import { hasConsent } from '#privacy/queries/consents_of'

/** What a person has to agree to before this provider is asked about them, and has not, or has taken back. */
export default async function consentsMissing(personId: string, { consents }: Provider) {
  const missing: ConsentPurpose[] = []
  for (const purpose of consents) {
    if (!(await hasConsent(personId, purpose))) missing.push(purpose)
  }
  return missing
}
