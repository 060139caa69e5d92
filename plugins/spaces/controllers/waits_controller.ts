import type { HttpContext } from '@adonisjs/core/http'
import { waitFor, waitsOf } from '#core/booking'
import { DateTime } from 'luxon'
import { publishedSpace } from '../queries/published_spaces.ts'
import { waitValidator } from '../validators/booking_validator.ts'

/** Times that others have, and of which a resident is told when they are free. */
export default class WaitsController {
  async store({ community, i18n, member, params, request, response, session }: HttpContext) {
    const { resource } = await publishedSpace(community, params.space_id)
    const { from, minutes } = await request.validateUsing(waitValidator)

    const startsAt = DateTime.fromISO(from, { zone: 'Asia/Shanghai' })
    await waitFor(resource, member, { startsAt, endsAt: startsAt.plus({ minutes }) })
    session.flash('notice', { tone: 'success', text: i18n.t('spaces.waiting') })
    return response.redirect().toRoute('spaces.bookings.index')
  }

  async destroy({ i18n, member, params, response, session }: HttpContext) {
    const wait = await waitsOf(member.id, 'spaces')
      .whereRaw('booking_waits.id::text = ?', [String(params.id)])
      .firstOrFail()

    await wait.delete()
    session.flash('notice', { tone: 'success', text: i18n.t('spaces.not_waiting') })
    return response.redirect().toRoute('spaces.bookings.index')
  }
}
