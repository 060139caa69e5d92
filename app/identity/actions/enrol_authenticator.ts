import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import { AuthenticatorCodeRefused, EnrolmentOver } from '#identity/account_errors'
import recordSecondFactor from '#identity/actions/record_second_factor'
import { stepOf } from '#identity/authenticator_code'
import Account from '#identity/models/account'
import Authenticator from '#identity/models/authenticator'
import type Person from '#identity/models/person'
import type SignIn from '#identity/models/sign_in'
import { digestOfRecoveryCode, newRecoveryCodes } from '#identity/recovery_codes'
import { seal } from '#identity/sealed'
import transaction from '#core/transaction'

export type Enrolment = { secret: string; code: string }

/** Ties an authenticator to an account, once its first code is right; returns the recovery codes. */
export default async function enrolAuthenticator(
  account: Account,
  { code, secret }: Enrolment,
  { person, signIn }: { person: Person; signIn: SignIn }
) {
  const step = stepOf(secret, code)
  if (step === null) throw new AuthenticatorCodeRefused()

  return transaction(async (client) => {
    await Account.query({ client }).where('id', account.id).forUpdate().firstOrFail()
    if (await Authenticator.findBy({ accountId: account.id }, { client })) throw new EnrolmentOver()
    const authenticator = await Authenticator.create(
      { accountId: account.id, secretSealed: seal(secret), lastStep: step },
      { client }
    )
    const codes = await giveRecoveryCodes(authenticator)
    await signIn.useTransaction(client).merge({ secondFactorAt: DateTime.now() }).save()
    await recordSecondFactor('second_factor_set', person)
    return codes
  })
}

/** Gives new recovery codes in place of the old ones, used or not. */
export async function renewRecoveryCodes(authenticator: Authenticator, person: Person) {
  return transaction(async () => {
    await recordAct({
      ...{ act: 'accounts.recovery_codes_renewed', kind: 'access', by: person },
      ...{ subject: { kind: 'person', id: person.id }, territoryId: person.territoryId },
    })
    return giveRecoveryCodes(authenticator)
  })
}

/** They can be read now and never again. */
async function giveRecoveryCodes(authenticator: Authenticator) {
  const codes = newRecoveryCodes()
  await transaction(async (client) => {
    const kept = authenticator.useTransaction(client).related('recoveryCodes')
    await kept.query().delete()
    await kept.createMany(
      codes.map((code) => ({ codeDigest: digestOfRecoveryCode(authenticator.id, code) }))
    )
  })
  return codes
}
