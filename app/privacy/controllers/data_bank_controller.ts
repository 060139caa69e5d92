import type { HttpContext } from '@adonisjs/core/http'
import { isChild } from '#identity/child_rules'
import consentsOf from '#privacy/queries/consents_of'
import looksAt from '#privacy/queries/looks_at'
import recordsOf from '#privacy/queries/records_of'
import requestsOf from '#privacy/queries/requests_of'

const LOOKS_SHOWN = 3

/** All that concerns somebody's own data in one place. */
export default class DataBankController {
  async show({ i18n, inertia, member }: HttpContext) {
    const held = await recordsOf(member, i18n)
    const { looks } = await looksAt(member)
    const consents = await consentsOf(member.id)
    const requests = await requestsOf(member).whereNull('closed_at')
    return inertia.render('privacy/data_bank', {
      held: held.map(({ kind, owner, raw, title }) => ({ owner, kind, title, count: raw.length })),
      looks: looks.slice(0, LOOKS_SHOWN),
      consents: consents.filter(({ answer }) => answer === 'given').length,
      openRequests: requests.length,
      isRestricted: member.restrictedAt !== null,
      isChild: member.birthDate !== null && isChild(member.birthDate.toISODate()!),
    })
  }
}
