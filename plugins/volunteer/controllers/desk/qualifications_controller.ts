import type { HttpContext } from '@adonisjs/core/http'
import recordQualification from '../../actions/record_qualification.ts'
import Training from '../../models/training.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import numberedVolunteer from '../../queries/numbered_volunteer.ts'
import { qualificationValidator } from '../../validators/training_validator.ts'

export default class QualificationsController {
  async store(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    const training = await Training.findWithin(community, params.training_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const { number, passedOn } = await request.validateUsing(qualificationValidator)

    const { person } = await numberedVolunteer(community, number)
    await recordQualification(training, { person, passedOn, by: member })
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.qualification_recorded') })
    return response.redirect().toRoute('volunteer.desk.trainings.show', [training.id])
  }
}
