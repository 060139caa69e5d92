import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import figuresInMonth from '#cockpit/queries/figures_in_month'
import screenBehind from '#cockpit/queries/screen_behind'
import { alertsAround } from '#notifications/queries/alerts_at'

/** What a big screen shows. Whoever has the address sees it: sums alone, nothing about a person. */
export default class PublicScreensController {
  async show({ inertia, params, response }: HttpContext) {
    const { name, territory } = await screenBehind(params.token)
    const now = DateTime.now().setZone('Asia/Shanghai')

    response.header('cache-control', 'no-store')
    // The address is the key: no other site and no search engine is to learn it.
    response.header('referrer-policy', 'no-referrer')
    response.header('x-robots-tag', 'noindex')
    return inertia.render('screens/show', {
      name,
      community: territory.shortName,
      alerts: await alertsAround(territory),
      figures: await figuresInMonth(territory, now),
      at: now.toISO()!,
    })
  }
}
