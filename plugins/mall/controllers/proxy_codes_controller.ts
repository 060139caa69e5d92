import type { HttpContext } from '@adonisjs/core/http'
import issueProxyCode from '../actions/issue_proxy_code.ts'
import withdrawProxyCode from '../actions/withdraw_proxy_code.ts'
import ownReservation from '../queries/own_reservation.ts'

/** A code with which somebody else may fetch what a resident has reserved. */
export default class ProxyCodesController {
  async store({ community, i18n, member, params, response, session }: HttpContext) {
    const reservation = await ownReservation(community, member, params.reservation_id)

    await issueProxyCode(reservation)
    session.flash('notice', { tone: 'success', text: i18n.t('mall.proxy.issued') })
    return response.redirect().toRoute('mall.reservations.show', [reservation.id])
  }

  async destroy({ community, i18n, member, params, response, session }: HttpContext) {
    const reservation = await ownReservation(community, member, params.reservation_id)

    await withdrawProxyCode(reservation)
    session.flash('notice', { tone: 'success', text: i18n.t('mall.proxy.withdrawn') })
    return response.redirect().toRoute('mall.reservations.show', [reservation.id])
  }
}
