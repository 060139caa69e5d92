import transaction from '#core/transaction'
import { clashWith } from '#enrolment/actions/approach'
import { AlreadyEnrolled, GroupFull, SessionFull, type SignUpRefusal } from '#enrolment/errors'
import type EnrolmentSession from '#enrolment/models/enrolment_session'
import factsOf from '#enrolment/queries/facts_of'
import quotaRoom from '#enrolment/queries/quota_room'
import ruleRefusals from '#enrolment/queries/rule_refusals'
import seatingOf from '#enrolment/queries/seating'
import type Person from '#identity/models/person'

/**
 * Everything that keeps a person from having a seat in a session now, the weightiest first; nothing where they can
 * sign up. Each says in a sentence what it is and what can be done.
 */
export default async function whyNot(
  session: EnrolmentSession,
  person: Person
): Promise<SignUpRefusal[]> {
  return transaction(async (client) => {
    const seating = await seatingOf(session, person.id, { client, party: 1 })
    if (seating.enrolmentId) return [new AlreadyEnrolled()]

    const facts = await factsOf(person, session, client)
    const rules = await ruleRefusals(session, person, { client, facts })
    const clash = seating.clash ? [clashWith(seating.clash)] : []
    const isGroupFull = seating.hasQuotas && !(await quotaRoom(session.id, facts, client))
    const isFull = seating.freeSeats.length === 0
    const room = isFull ? [new SessionFull()] : isGroupFull ? [new GroupFull()] : []
    return [...rules, ...clash, ...room]
  })
}
