import { OwnSecondFactor, SecondFactorRequired } from '#identity/account_errors'
import { revokeOtherSignIns } from '#identity/actions/end_sign_ins'
import recordSecondFactor from '#identity/actions/record_second_factor'
import Account from '#identity/models/account'
import Authenticator from '#identity/models/authenticator'
import type Person from '#identity/models/person'
import staffAccess from '#identity/staff_access'
import transaction from '#core/transaction'

/** Turns the second factor off, where the desk opens without one. */
export default async function removeAuthenticator(authenticator: Authenticator, person: Person) {
  if (needsSecondFactor(person)) throw new SecondFactorRequired()

  await transaction(async (client) => {
    await Authenticator.query({ client }).where('id', authenticator.id).delete()
    await recordSecondFactor('second_factor_removed', person)
  })
}

/** For whoever lost their phone and their recovery codes: they are signed out and enrol anew. */
export async function resetAuthenticator(
  person: Person,
  { by, reason }: { by: Person; reason: string }
) {
  if (person.id === by.id) throw new OwnSecondFactor()

  await transaction(async (client) => {
    const account = await Account.findByOrFail({ personId: person.id }, { client })
    await Authenticator.query({ client }).where('account_id', account.id).delete()
    await revokeOtherSignIns(account.id, null)
    await recordSecondFactor('second_factor_reset', person, { by, reason })
  })
}

export function needsSecondFactor(person: Person) {
  return staffAccess.needsSecondFactor && person.ends.includes('desk')
}
