import type { HttpContext } from '@adonisjs/core/http'
import receiptFor from '#points/queries/receipt_for'
import entryFor from '#purse/queries/entry_for'

/** What a stranger can check an entry by, without Linli; `docs/points.md` tells how. */
export default class ReceiptsController {
  async show({ i18n, member, params, response, session }: HttpContext) {
    const { entry } = await entryFor(member, params.entry_id)

    const receipt = await receiptFor(Number(entry.id))
    if (!receipt) {
      session.flash('notice', { tone: 'warning', text: i18n.t('purse.entry.not_sealed') })
      return response.redirect().toPath(`/me/points/entries/${entry.id}`)
    }
    const name = `linli-points-${entry.id}.json`
    response.header('content-disposition', `attachment; filename="${name}"`)
    response.header('content-type', 'application/json; charset=utf-8')
    return response.send(JSON.stringify(receipt, null, 2))
  }
}
