import type { HttpContext } from '@adonisjs/core/http'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import certificatesOf from '../../queries/certificates_of.ts'
import listedVolunteers from '../../queries/listed_volunteers.ts'
import recordsOf from '../../queries/records_of.ts'
import soughtVolunteers from '../../queries/sought_volunteers.ts'
import trainingsOf from '../../queries/trainings_of.ts'
import volunteerShown from '../../queries/volunteer_shown.ts'
import volunteerWithin from '../../queries/volunteer_within.ts'
import CertificateTransformer from '../../transformers/certificate_transformer.ts'
import RecordTransformer from '../../transformers/record_transformer.ts'

export default class VolunteersController {
  async index({ bouncer, community, inertia, request }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)

    const q = String(request.input('q', '')).slice(0, 30)
    const page = Math.min(1000, Math.max(1, Number(request.input('page')) || 1))
    const found = await soughtVolunteers(community, q).paginate(page, 30)
    const at = (number: number) =>
      `/desk/volunteer/volunteers?${new URLSearchParams({ q, page: String(number) })}`
    return inertia.render('volunteer/desk/volunteers/index', {
      q,
      volunteers: await listedVolunteers(found.all()),
      previous: page > 1 ? at(page - 1) : null,
      next: found.hasMorePages ? at(page + 1) : null,
    })
  }

  async show({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const volunteer = await volunteerWithin(community, params.id)

    const { person } = volunteer
    const records = await recordsOf(person).limit(100)
    const certificates = await certificatesOf(person)
    return inertia.render('volunteer/desk/volunteers/show', {
      volunteer: await volunteerShown(volunteer),
      trainings: await trainingsOf(person),
      records: records.map((record) => new RecordTransformer(record).forList()),
      certificates: certificates.map((each) => new CertificateTransformer(each).forList()),
    })
  }
}
