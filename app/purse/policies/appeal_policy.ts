import { BasePolicy } from '@adonisjs/bouncer'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

export default class AppealPolicy extends BasePolicy {
  /** Answers what people ask about their points, and puts right what was wrong. */
  answer(member: Person, territory: Territory) {
    return member.can('points.adjust', territory) || member.can('points.adjust_more', territory)
  }
}
