import transaction from '#core/transaction'
import Person from '#identity/models/person'
import consentsMissing from '#identity/queries/consents_missing'
import type { Provider } from '#identity/verification_providers/provider'
import giveConsent from '#privacy/actions/give_consent'

/** Records what a person agrees to before a provider is asked, once, however often the form is sent. */
export default async function agreeToProvider({ id }: Person, provider: Provider, by: string) {
  await transaction(async (client) => {
    const person = await Person.query({ client }).where('id', id).forUpdate().firstOrFail()
    for (const purpose of await consentsMissing(id, provider)) {
      await giveConsent({ person, purpose, by: { id: by }, how: 'screen' })
    }
  })
}
