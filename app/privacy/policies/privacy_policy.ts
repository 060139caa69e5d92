import { BasePolicy } from '@adonisjs/bouncer'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

export default class PrivacyPolicy extends BasePolicy {
  /** Answers what people ask about their data. */
  answer(member: Person, territory: Territory) {
    return member.can('privacy.answer', territory)
  }

  /** Sees that what has passed its time is deleted, and keeps the registers that the law asks for. */
  oversee(member: Person, territory: Territory) {
    return member.can('privacy.oversee', territory)
  }
}
