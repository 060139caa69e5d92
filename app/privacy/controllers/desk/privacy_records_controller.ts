import type { HttpContext } from '@adonisjs/core/http'
import writeRecord from '#privacy/actions/write_record'
import PrivacyRecord from '#privacy/models/privacy_record'
import PrivacyPolicy from '#privacy/policies/privacy_policy'
import recordsWithin from '#privacy/queries/records_within'
import PrivacyRecordTransformer from '#privacy/transformers/privacy_record_transformer'
import { recordValidator } from '#privacy/validators/privacy_validators'

/** The registers that the law asks for: impact assessments, what was given to others, breaches. */
export default class PrivacyRecordsController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(PrivacyPolicy).authorize('oversee', community)

    const records = await recordsWithin(community)
    return inertia.render('desk/privacy/registers/index', {
      records: records.map((record) => new PrivacyRecordTransformer(record).forList()),
    })
  }

  async create({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(PrivacyPolicy).authorize('oversee', community)

    return inertia.render('desk/privacy/registers/create', {})
  }

  async store({ bouncer, community, i18n, member, request, response, session }: HttpContext) {
    await bouncer.with(PrivacyPolicy).authorize('oversee', community)
    const input = await request.validateUsing(recordValidator)

    const record = await writeRecord(community, input, member)
    session.flash('notice', { tone: 'success', text: i18n.t('privacy.registers.written') })
    return response.redirect().toPath(`/desk/privacy-records/${record.id}`)
  }

  async show({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(PrivacyPolicy).authorize('oversee', community)
    const record = await PrivacyRecord.findWithin(community, params.id)
    await record.load('recordedBy')

    return inertia.render('desk/privacy/registers/show', {
      record: new PrivacyRecordTransformer(record).whole(),
    })
  }
}
