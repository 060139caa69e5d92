import type { HttpContext } from '@adonisjs/core/http'
import recordAct from '#audit/actions/record_act'
import registerExports, { exportIn } from '#registers/lists/register_exports'
import RegistersPolicy from '#registers/policies/registers_policy'
import { exportValidator } from '#registers/validators/form_validators'
import sendSheet from '#sheets/send_sheet'

/** A register to take away: masked, unless whoever takes it may see it in full and says so. */
export default class ExportsController {
  async store({ bouncer, community, i18n, member, request, response }: HttpContext) {
    await bouncer.with(RegistersPolicy).authorize('export', community)
    const { format, full, purpose } = await request.validateUsing(exportValidator)
    if (full) await bouncer.with(RegistersPolicy).authorize('unmask', community)

    const register = exportIn(request.qs())
    const isUnmasked = Boolean(full)
    const list = registerExports[register]
    const count = await list.count(community, request.qs())
    await recordAct({
      act: isUnmasked ? 'registers.exported_unmasked' : 'registers.exported',
      kind: 'look',
      by: member,
      subject: { kind: 'register', id: register },
      territoryId: community.id,
      reason: purpose,
      after: { register, lines: count, format },
    })
    const head = list.columns.map((column) => i18n.t(`registers.fields.${column}`))
    const title = `${i18n.t(`registers.lists.${register}`)} ${community.shortName}`
    const rows = list.rows(community, { asked: request.qs(), isUnmasked, i18n })
    return sendSheet(response, { title, head, rows }, format)
  }
}
