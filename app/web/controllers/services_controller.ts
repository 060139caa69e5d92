import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import guidesIn, { guideOf } from '#web/queries/guides_in'
import { offeredTiles } from '#web/queries/tiles_for'
import { coreTiles } from '#web/tiles'

export default class ServicesController {
  async index({ community, i18n, inertia, visitor }: HttpContext) {
    const services = await offeredTiles(community, visitor)
    return inertia.render('services', {
      community: community.shortName,
      services,
      hasPlugins: services.length > coreTiles.length,
      guides: await guidesIn(community, i18n),
    })
  }

  /** All that has to be known before one goes there, told at once (一次性告知). */
  async show({ community, i18n, inertia, params }: HttpContext) {
    const guide = await guideOf(String(params.id), community, i18n)
    if (!guide) throw new Exception('No such service here', { status: 404, code: 'E_NOT_FOUND' })

    return inertia.render('services/show', { community: community.shortName, guide })
  }
}
