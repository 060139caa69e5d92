import limiter from '@adonisjs/limiter/services/main'
import { DateTime } from 'luxon'
import {
  AuthenticatorCodeRefused,
  RecoveryCodeRefused,
  TooManySecondFactors,
} from '#identity/account_errors'
import tellOfAccount from '#identity/actions/tell_of_account'
import { stepOf } from '#identity/authenticator_code'
import Authenticator from '#identity/models/authenticator'
import type Person from '#identity/models/person'
import RecoveryCode from '#identity/models/recovery_code'
import { digestOfRecoveryCode } from '#identity/recovery_codes'
import { unseal } from '#identity/sealed'

/** Makes sure that the code is the authenticator's, right now, and was not used before. */
export default async function checkAuthenticatorCode(authenticator: Authenticator, typed: string) {
  await counted(authenticator, async () => {
    const step = stepOf(unseal(authenticator.secretSealed), typed)
    if (step === null || !(await useStep(authenticator, step))) {
      throw new AuthenticatorCodeRefused()
    }
  })
}

/** Makes sure that the code is one of the recovery codes, and uses it up. */
export async function checkRecoveryCode(authenticator: Authenticator, typed: string, by: Person) {
  await counted(authenticator, async () => {
    const [used] = await RecoveryCode.query()
      .where({ authenticatorId: authenticator.id })
      .where('code_digest', digestOfRecoveryCode(authenticator.id, typed))
      .whereNull('used_at')
      .update({ usedAt: DateTime.now() })
    if (Number(used) === 0) throw new RecoveryCodeRefused()
  })
  await tellOfAccount(by, 'recovery_code_used')
}

/** The later step wins, so that of two requests with the same code one is refused. */
async function useStep({ id }: Authenticator, step: number) {
  const [moved] = await Authenticator.query()
    .where('id', id)
    .where('last_step', '<', step)
    .update({ lastStep: step })
  return Number(moved) === 1
}

/** Only whoever passed the first factor gets this far, so that no stranger can use the tries up. */
async function counted({ accountId }: Authenticator, check: () => Promise<void>) {
  const tries = limiter.use({ requests: 5, duration: '15 mins' })
  const key = `second_factor_${accountId}`
  const { consumed } = await tries.increment(key)
  if (consumed > tries.requests) throw new TooManySecondFactors({ minutes: 15 })

  await check()
  await tries.delete(key)
}
