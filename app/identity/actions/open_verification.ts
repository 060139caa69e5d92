import { reaches } from '#core/assurance'
import transaction from '#core/transaction'
import { AlreadyVerified, VerificationPending } from '#identity/errors'
import IdentityVerification from '#identity/models/identity_verification'
import Person from '#identity/models/person'
import { digest, seal } from '#identity/sealed'
import { NumberDiffers, NumberFailedTooOften, TooManyFailures } from '#identity/verification_errors'
import type { Provider } from '#identity/verification_providers/provider'

/** Who somebody says they are; nothing of it where a network identity says it for them. */
export type Claim = { name: string | null; identityNumber: string | null }

type Opening = Partial<Pick<IdentityVerification, 'orderNumber' | 'expiresAt' | 'openedById'>>

/**
 * Writes down that a person wants to be verified by a provider. The database refuses it after three
 * failures on one day; one that still waits with the same provider has to be decided first.
 */
export default async function openVerification(
  { id }: Person,
  { claim, opening = {}, provider }: { provider: Provider; claim: Claim; opening?: Opening }
) {
  const number = claim.identityNumber && numberColumns(claim.identityNumber)
  return transaction(async (client) => {
    const person = await Person.query({ client }).where('id', id).forUpdate().firstOrFail()
    const pending = await pendingWith(provider, person).useTransaction(client).first()
    if (pending) throw new VerificationPending()
    refuseWhatIsKnown(person, { ...claim, provider })

    return IdentityVerification.create(
      {
        personId: person.id,
        territoryId: person.territoryId,
        provider: provider.name,
        name: claim.name,
        ...number,
        ...opening,
      },
      { client }
    ).catch(explain)
  })
}

/** What a person asked of a provider and has not been decided. */
export function pendingWith({ name }: Provider, { id }: Person) {
  return IdentityVerification.query()
    .where({ personId: id, provider: name })
    .doesntHave('decision')
    .orderBy('id', 'desc')
}

/** A person verified before may go up, or say a new name; the number is theirs for life. */
function refuseWhatIsKnown(person: Person, { identityNumber, name, provider }: Wish) {
  const isAnother = identityNumber && digest(identityNumber) !== person.identityNumberDigest
  if (person.identityNumberDigest && person.isRealName && isAnother) throw new NumberDiffers()
  const isNewName = name !== null && person.isRealName && name !== person.name
  if (!isNewName && reaches(person.assuranceLevel, provider.gives)) throw new AlreadyVerified()
}

type Wish = Claim & { provider: Provider }

function numberColumns(identityNumber: string) {
  return {
    identityNumberSealed: seal(identityNumber),
    identityNumberDigest: digest(identityNumber),
  }
}

/** The trigger of the table counts; here it becomes words. */
function explain(error: unknown): never {
  const constraint = error instanceof Error && 'constraint' in error ? error.constraint : null
  if (constraint === 'verifications_stop_after_three_failures') throw new TooManyFailures()
  if (constraint === 'verifications_stop_for_a_number') throw new NumberFailedTooOften()
  throw error
}
