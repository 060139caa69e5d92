import type { HttpContext } from '@adonisjs/core/http'
import { recordAct } from '#core/audit'
import { sendSheet } from '#core/lists'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import rosterSheet from '../../queries/roster_sheet.ts'
import { shiftAtDesk } from '../../queries/shifts_at_desk.ts'
import { rosterFileValidator } from '../../validators/roster_file_validator.ts'

/** Who has signed up for a shift, to take away. */
export default class RosterFilesController {
  async store({ bouncer, community, i18n, member, params, request, response }: HttpContext) {
    const shift = await shiftAtDesk(community, params.shift_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const { format, listPurpose } = await request.validateUsing(rosterFileValidator)

    const sheet = await rosterSheet(shift, i18n)
    await recordAct({
      act: 'volunteer.roster_exported',
      by: member,
      subject: { kind: 'shift', id: shift.id },
      territoryId: shift.territoryId,
      reason: listPurpose,
      after: { lines: sheet.rows.length, format },
    })
    return sendSheet(response, sheet, format)
  }
}
