import consentsMissing from '#identity/queries/consents_missing'
import type { Provider } from '#identity/verification_providers/provider'
import { shortKeyOf } from '#privacy/consent_purposes'

/** What a form asks a person to agree to before a provider is asked; `isGiven` where they have already. */
export default async function consentsAsked(personId: string, provider: Provider) {
  const missing = await consentsMissing(personId, provider)
  return provider.consents.map((purpose) => ({
    purpose,
    key: shortKeyOf(purpose),
    isGiven: !missing.includes(purpose),
  }))
}
