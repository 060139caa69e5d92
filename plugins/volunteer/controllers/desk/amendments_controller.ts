import type { HttpContext } from '@adonisjs/core/http'
import correctRecord from '../../actions/correct_record.ts'
import Profile from '../../models/profile.ts'
import type ServiceRecord from '../../models/service_record.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import recordWithin from '../../queries/record_within.ts'
import RecordTransformer from '../../transformers/record_transformer.ts'
import { amendmentValidator } from '../../validators/correction_validator.ts'

/** Staff correct a record of their own accord. */
export default class AmendmentsController {
  async create({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const record = await recordWithin(community, params.record_id)

    return inertia.render('volunteer/desk/amendments/create', {
      record: new RecordTransformer(record).forList(),
      volunteer: record.person.maskedName,
      back: await volunteerPath(record),
    })
  }

  async store(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    const record = await recordWithin(community, params.record_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const { minutes, reason } = await request.validateUsing(amendmentValidator)

    await correctRecord(record, { minutes, reason, by: member })
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.record_corrected') })
    return response.redirect().toPath(await volunteerPath(record))
  }
}

async function volunteerPath({ personId }: ServiceRecord) {
  const profile = await Profile.findByOrFail({ personId })
  return `/desk/volunteer/volunteers/${profile.id}`
}
