import type { HttpContext } from '@adonisjs/core/http'
import recordsOf from '#privacy/queries/records_of'

/** Of each kind; everything is in the copy. */
const SHOWN = 20

export default class HeldRecordsController {
  async index({ i18n, inertia, member }: HttpContext) {
    const held = await recordsOf(member, i18n)
    return inertia.render('privacy/records', {
      held: held.map(({ kind, owner, raw, records, title }) => ({
        owner,
        kind,
        title,
        count: raw.length,
        records: records.slice(0, SHOWN),
      })),
    })
  }
}
