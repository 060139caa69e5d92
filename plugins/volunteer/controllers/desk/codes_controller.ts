import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import { proofsOf } from '#core/enrolment'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import { shiftAtDesk } from '../../queries/shifts_at_desk.ts'
import ShiftTransformer from '../../transformers/shift_transformer.ts'

/** An hour of half minutes: the screen at the place goes on for so long without a network. */
const PROOFS = 120

/** The code that the place shows, for residents to scan. */
export default class CodesController {
  async show({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('checkIn', community)
    const shift = await shiftAtDesk(community, params.shift_id)

    return inertia.render('volunteer/desk/codes/show', {
      shift: new ShiftTransformer(shift).forCheckIn(),
      proofs: proofsOf(shift.sessionId, DateTime.now(), PROOFS),
    })
  }
}
