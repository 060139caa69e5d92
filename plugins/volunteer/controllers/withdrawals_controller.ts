import type { HttpContext } from '@adonisjs/core/http'
import withdrawNeed from '../actions/withdraw_need.ts'
import ownNeed from '../queries/own_need.ts'

export default class WithdrawalsController {
  async store({ i18n, member, params, response, session }: HttpContext) {
    const need = await ownNeed(member, params.need_id)

    await withdrawNeed(need)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.need_withdrawn') })
    return response.redirect().toRoute('volunteer.needs.index')
  }
}
