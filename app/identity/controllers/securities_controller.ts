import type { HttpContext } from '@adonisjs/core/http'
import { needsSecondFactor } from '#identity/actions/remove_authenticator'
import type Account from '#identity/models/account'
import type Person from '#identity/models/person'
import authenticatorOf from '#identity/queries/authenticator_of'
import passwordOf from '#identity/queries/password_of'
import signInsOf from '#identity/queries/sign_ins_of'
import SignInTransformer from '#identity/transformers/sign_in_transformer'

/** How somebody signs in, and where they are signed in now. */
export default class SecuritiesController {
  async show({ auth, inertia, member, signIn }: HttpContext) {
    const { id } = auth.user as Account
    const password = await passwordOf(id)
    const signIns = await signInsOf(id)
    return inertia.render('accounts/security', {
      passwordSince: password?.createdAt.toISO() ?? null,
      isPasswordOld: member.isStaff && Boolean(password?.isOldForStaff),
      secondFactor: await secondFactorOf(id, member),
      signIns: signIns.map((each) => new SignInTransformer(each, signIn!).toObject()),
    })
  }
}

/** Whoever enters the desk has one, or could have. */
async function secondFactorOf(accountId: string, member: Person) {
  const authenticator = await authenticatorOf(accountId)
  if (!authenticator && !member.ends.includes('desk')) return null
  return {
    isOn: authenticator !== null,
    isMissing: !authenticator && needsSecondFactor(member),
    recoveryCodes: authenticator?.recoveryCodes.length ?? 0,
  }
}
