import type { HttpContext } from '@adonisjs/core/http'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import { waitingCorrections } from '../../queries/corrections_at.ts'
import correctionWithin from '../../queries/correction_within.ts'
import RecordTransformer, { wishView } from '../../transformers/record_transformer.ts'

/** What volunteers say is wrong with their records. */
export default class CorrectionsController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)

    const corrections = await waitingCorrections(community)
    return inertia.render('volunteer/desk/corrections/index', {
      corrections: corrections.map(({ createdAt, id, record, wishedMinutes }) => ({
        ...{ id, wishedMinutes },
        person: record.person.maskedName,
        title: record.shift.title,
        minutes: record.minutes,
        at: createdAt.toISO()!,
      })),
    })
  }

  async show({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const correction = await correctionWithin(community, params.id)

    return inertia.render('volunteer/desk/corrections/show', {
      correction: wishView(correction),
      record: new RecordTransformer(correction.record).forList(),
      person: correction.record.person.maskedName,
    })
  }
}
