import type { HttpContext } from '@adonisjs/core/http'
import { sharedLines } from '#privacy/queries/declared_lists'

/** 第三方共享清单, from the data dictionary. */
export default class SharedController {
  async index({ i18n, inertia }: HttpContext) {
    return inertia.render('privacy/sharing', { lines: sharedLines(i18n) })
  }
}
