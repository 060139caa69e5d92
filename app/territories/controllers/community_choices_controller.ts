import type { HttpContext } from '@adonisjs/core/http'
import { communityByCode } from '#territories/queries/grids_of'

/** Remembers on this device which community a guest looks at. */
export default class CommunityChoicesController {
  async store({ request, response }: HttpContext) {
    const community = await communityByCode(request.input('community'))

    response.plainCookie('community', community.code, { encode: false })
    return response.redirect().toPath('/')
  }
}
