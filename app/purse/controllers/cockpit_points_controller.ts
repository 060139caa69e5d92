import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import pointsByTerritory from '#purse/queries/points_by_territory'
import { resultWanted } from '#purse/validators/result_validators'

/** The points of a territory in a month, for those who lead it. */
export default class CockpitPointsController {
  async show({ community, inertia, request }: HttpContext) {
    const now = DateTime.now().setZone('Asia/Shanghai')
    const { month: asked } = await resultWanted(request.qs())
    const chosen = asked ? DateTime.fromISO(`${asked}-01`, { zone: 'Asia/Shanghai' }) : now
    const month = DateTime.min(chosen, now).startOf('month')
    return inertia.render('cockpit/points', {
      community: community.shortName,
      month: month.toFormat('yyyy-MM'),
      earlier: month.minus({ months: 1 }).toFormat('yyyy-MM'),
      later: month < now.startOf('month') ? month.plus({ months: 1 }).toFormat('yyyy-MM') : null,
      territories: await pointsByTerritory(community, month),
      at: now.toISO()!,
    })
  }
}
