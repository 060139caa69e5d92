import type { HttpContext } from '@adonisjs/core/http'
import { recordLook } from '#core/audit'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import explanationFor from '../../queries/explanation_for.ts'
import residentSought from '../../queries/resident_sought.ts'
import residentWithin from '../../queries/resident_within.ts'
import { shiftAtDesk } from '../../queries/shifts_at_desk.ts'
import ShiftTransformer from '../../transformers/shift_transformer.ts'
import { explanationValidator } from '../../validators/explanation_validator.ts'

/** Somebody cannot sign up and asks staff why. */
export default class ExplanationsController {
  async create({ bouncer, community, inertia, params }: HttpContext) {
    const shift = await shiftAtDesk(community, params.shift_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)

    return inertia.render('volunteer/desk/explanations/create', {
      shift: new ShiftTransformer(shift).forDesk(),
    })
  }

  async store({ bouncer, community, params, request, response }: HttpContext) {
    const shift = await shiftAtDesk(community, params.shift_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const { whom } = await request.validateUsing(explanationValidator)

    const { id } = await residentSought(community, whom)
    return response.redirect().toRoute('volunteer.desk.explanations.show', [shift.id, id])
  }

  async show({ bouncer, community, i18n, inertia, member, params }: HttpContext) {
    const shift = await shiftAtDesk(community, params.shift_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const person = await residentWithin(community, params.id)

    const purpose = i18n.t('volunteer.explanation.purpose', { shift: shift.title })
    await recordLook({ by: member, person, act: 'volunteer.obstacles_seen', purpose })
    await shift.load('task', (task) => task.preload('training').preload('team'))
    return inertia.render('volunteer/desk/explanations/show', {
      shift: new ShiftTransformer(shift).forDesk(),
      person: person.maskedName,
      ...(await explanationFor(shift, { community, person })),
    })
  }
}
