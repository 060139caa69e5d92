import type { HttpContext } from '@adonisjs/core/http'
import { collectedLines } from '#privacy/queries/declared_lists'
import kindsOfPlugins from '#privacy/queries/kinds_of_plugins'

/** 个人信息收集清单, from the data dictionary. */
export default class CollectedController {
  async index({ i18n, inertia }: HttpContext) {
    return inertia.render('privacy/collection', {
      lines: collectedLines(i18n),
      plugins: kindsOfPlugins(i18n),
    })
  }
}
