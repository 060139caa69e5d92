import { DateTime } from 'luxon'
import checkAuthenticatorCode, { checkRecoveryCode } from '#identity/actions/check_second_factor'
import type Authenticator from '#identity/models/authenticator'
import type Person from '#identity/models/person'
import type SignIn from '#identity/models/sign_in'

type Typed = { code?: string; recoveryCode?: string }

/** Opens the desk for the rest of a sign-in, to whoever has the authenticator or a recovery code. */
export default async function passSecondFactor(
  authenticator: Authenticator,
  { code, recoveryCode }: Typed,
  { person, signIn }: { person: Person; signIn: SignIn }
) {
  if (recoveryCode) await checkRecoveryCode(authenticator, recoveryCode, person)
  else await checkAuthenticatorCode(authenticator, code ?? '')
  await signIn.merge({ secondFactorAt: DateTime.now() }).save()
}
