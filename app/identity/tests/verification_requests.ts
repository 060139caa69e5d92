import type { ApiClient } from '@japa/api-client'
import requestVerification from '#identity/actions/request_verification'
import type IdentityVerification from '#identity/models/identity_verification'
import IdentityVerificationDecision from '#identity/models/identity_verification_decision'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'
import uniqueIdentityNumber from '#tests/factories/identity_numbers'
import { createAccount, createResident } from '#tests/factories/people'
import Visitor from '#tests/factories/visitor'

/** Someone of the community who asked to be verified, and their request. */
export async function createRequest(community: Territory, identityNumber = uniqueIdentityNumber()) {
  const person = await createResident(community)
  const request = await requestVerification(person, { name: '赵桂兰', identityNumber })
  return { person, request, identityNumber }
}

export async function atTheDesk(client: ApiClient, staff: Person) {
  return new Visitor(client, await createAccount(staff))
}

export const decisionPath = ({ id }: IdentityVerification) => `/desk/verifications/${id}/decision`

export const decisionsOn = ({ id }: IdentityVerification) =>
  IdentityVerificationDecision.query().where('verification_id', id)
