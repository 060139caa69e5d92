import type { HttpContext } from '@adonisjs/core/http'
import { pinTile, unpinTile } from '#web/actions/pin_tile'
import pinsPageOf from '#web/queries/pins_page_of'
import { offeredTiles } from '#web/queries/tiles_for'
import { tileName } from '#web/tiles'
import { tileValidator } from '#web/validators/tiles_validators'

/** What somebody has on top of their home page: it stands where they put it, and nothing moves by itself. */
export default class PinnedTilesController {
  async index({ community, inertia, isElderMode, member }: HttpContext) {
    const display = isElderMode ? 'elder' : 'usual'
    return inertia.render('services/tiles', await pinsPageOf(display, community, member))
  }

  async store(ctx: HttpContext) {
    const { name, label } = await tileIn(ctx)
    await pinTile(ctx.member, name)
    return backToTiles(ctx, 'pins.pinned', label)
  }

  async destroy(ctx: HttpContext) {
    const { name, label } = await tileIn(ctx)
    await unpinTile(ctx.member, name)
    return backToTiles(ctx, 'pins.unpinned', label)
  }
}

/** The tile that a form names, among those that there are. */
async function tileIn({ community, i18n, member, request }: HttpContext) {
  const offered = await offeredTiles(community, member)
  const names = offered.map(tileName)
  const { tile: name } = await request.validateUsing(tileValidator, { meta: { names } })
  return { name, label: i18n.t(offered[names.indexOf(name)].label) }
}

function backToTiles({ i18n, response, session }: HttpContext, key: string, tile: string) {
  session.flash('notice', { tone: 'success', text: i18n.t(key, { tile }) })
  return response.redirect().toPath('/services/home-tiles')
}
