import type { HttpContext } from '@adonisjs/core/http'
import recordLook from '#audit/actions/record_look'
import copyPage from '#privacy/copy_page'
import PrivacyRequest from '#privacy/models/privacy_request'
import PrivacyPolicy from '#privacy/policies/privacy_policy'
import grantedCopy from '#privacy/queries/granted_copy'
import recordsOf from '#privacy/queries/records_of'

/** The copy that somebody without a phone asked for, to be printed and handed over. */
export default class PrintedCopiesController {
  async show({ bouncer, community, i18n, member, params, response }: HttpContext) {
    await PrivacyRequest.findWithin(community, params.request_id)
    await bouncer.with(PrivacyPolicy).authorize('answer', community)
    const { person } = await grantedCopy(community, params.request_id)

    await recordLook({
      by: member,
      person,
      act: 'privacy.copy_printed',
      purpose: i18n.t('privacy.look_purposes.copy'),
    })
    response.header('content-type', 'text/html; charset=utf-8')
    response.header('cache-control', 'no-store')
    return response.send(copyPage(await recordsOf(person, i18n), i18n))
  }
}
