import type { HttpContext } from '@adonisjs/core/http'
import askForCorrection from '../actions/ask_for_correction.ts'
import ownRecord from '../queries/own_record.ts'
import { wishValidator } from '../validators/correction_validator.ts'

export default class CorrectionsController {
  async store({ i18n, member, params, request, response, session }: HttpContext) {
    const record = await ownRecord(member, params.record_id)
    const wish = await request.validateUsing(wishValidator)

    await askForCorrection(record, wish)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.correction_asked') })
    return response.redirect().toRoute('volunteer.records.show', [record.id])
  }
}
