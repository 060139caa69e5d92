import type { HttpContext } from '@adonisjs/core/http'
import Account from '#identity/models/account'
import { maskPhoneNumber } from '#identity/phone_number'
import { unseal } from '#identity/sealed'
import closeAccount from '#privacy/actions/close_account'
import ErasureRun from '#privacy/models/erasure_run'
import openMatters from '#privacy/queries/open_matters'
import { closureValidator } from '#privacy/validators/privacy_validators'

/** A person closes their account: what is still open is named first, and what became of everything afterwards. */
export default class ClosuresController {
  async create({ inertia, member }: HttpContext) {
    const account = await Account.findBy('personId', member.id)
    return inertia.render('privacy/closure', {
      matters: await openMatters(member),
      phone: account && maskPhoneNumber(unseal(account.phoneSealed)),
    })
  }

  async store({ auth, member, request, response, session }: HttpContext) {
    await request.validateUsing(closureValidator)

    const { id } = await closeAccount(member)
    await auth.use('web').logout()
    session.clear()
    session.put('closed', id)
    return response.redirect().toPath('/privacy/closed')
  }

  /** Shown once, to whoever closed it in this browser. */
  async show({ inertia, response, session }: HttpContext) {
    const erasure = await ErasureRun.find(session.pull('closed', null))
    if (!erasure) return response.redirect().toPath('/privacy')

    return inertia.render('privacy/closed', {
      outcomes: (erasure.outcomes ?? []).map(({ basis, outcome, what }) => ({
        basis,
        outcome,
        what,
      })),
      isDone: erasure.isDone,
    })
  }
}
